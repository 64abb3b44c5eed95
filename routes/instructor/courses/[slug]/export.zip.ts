import { exportCourse } from "../../../../lib/authoring/service.ts";
import { savedAs } from "../../../../lib/platform/download.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ params: { slug }, state }) {
    const { fileName, body } = await exportCourse(state.deps, staffOf(state), slug);
    const headers = {
      "content-type": "application/zip",
      "content-disposition": savedAs(fileName),
      "cache-control": "private, no-store",
    };
    return new Response(body, { headers });
  },
});
