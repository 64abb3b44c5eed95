import { exportResults } from "../../../../../../../lib/assessment/editor/service.ts";
import { savedAs } from "../../../../../../../lib/platform/download.ts";
import { define } from "../../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const format = url.searchParams.get("format") === "csv" ? "csv" : "xlsx";
    const options = { format, reader: state } as const;
    const file = await exportResults(state.deps, staffOf(state), placeOf(params), options);
    return new Response(file.body, {
      headers: { "content-type": file.type, "content-disposition": savedAs(file.name) },
    });
  },
});
