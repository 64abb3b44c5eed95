export { handler } from "../state.ts";
