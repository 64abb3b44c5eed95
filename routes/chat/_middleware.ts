import { onlyWhile } from "../../lib/web/switches.ts";

/** Those who answer can still do so. */
export default onlyWhile("chat", (viewer) => viewer !== null && viewer.role !== "student");
