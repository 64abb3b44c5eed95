import { studentsHref } from "../../../../../../components/StudentsView.tsx";
import { restoreStudent } from "../../../../../../lib/learning/service.ts";
import { seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, enrollment } }) {
    await restoreStudent(state.deps, staffOf(state), { slug, enrollment });
    return seeOther(`${studentsHref(slug)}?done=restored`);
  },
});
