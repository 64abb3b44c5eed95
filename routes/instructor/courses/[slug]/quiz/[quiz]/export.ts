import { exportQuestions, readFormat } from "../../../../../../lib/assessment/editor/service.ts";
import { savedAs } from "../../../../../../lib/platform/download.ts";
import { define } from "../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const format = readFormat(url.searchParams.get("format"));
    const file = await exportQuestions(state.deps, staffOf(state), placeOf(params), format);
    return new Response(file.text, {
      headers: { "content-type": file.type, "content-disposition": savedAs(file.name) },
    });
  },
});
