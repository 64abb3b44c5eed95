import { page } from "fresh";
import { BatchForm } from "../../../../../components/BatchForm.tsx";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { courseBatches, saveBatch } from "../../../../../lib/live/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ params: { slug }, state }) {
    const { course } = await courseBatches(state.deps, staffOf(state), slug);
    return page({ course, form: EMPTY_FORM });
  },

  async POST({ req, params: { slug }, state }) {
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await saveBatch(state.deps, viewer, slug, null, values);
      return seeOther(`/instructor/courses/${slug}/sessions?done=batch`);
    } catch (error) {
      const { course } = await courseBatches(state.deps, viewer, slug);
      return formFailed(req, error, values, { course });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <CourseFrame m={m} course={data.course} tab="sessions" title={m.live.batches.add}>
    <PageMeta title={m.live.batches.add} siteName={deps.config.appName} noindex />
    <BatchForm m={m} form={data.form} />
  </CourseFrame>
));
