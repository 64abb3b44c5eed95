import { onlyWhile } from "../../lib/web/switches.ts";

export default onlyWhile("assistant");
