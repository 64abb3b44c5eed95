export { handler } from "../submit.ts";
