import { seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  GET: () => seeOther("/instructor/courses"),
});
