export { handler } from "../answers.ts";
