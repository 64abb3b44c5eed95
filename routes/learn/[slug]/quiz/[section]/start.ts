export { handler } from "../start.ts";
