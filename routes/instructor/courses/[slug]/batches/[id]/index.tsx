import { page } from "fresh";
import { BatchForm } from "../../../../../../components/BatchForm.tsx";
import { Button } from "../../../../../../components/Button.tsx";
import { CourseFrame } from "../../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { batchValues } from "../../../../../../lib/live/forms.ts";
import { batchToEdit, saveBatch } from "../../../../../../lib/live/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ params: { slug, id }, state }) {
    const { course, batch } = await batchToEdit(state.deps, staffOf(state), slug, id);
    return page({ course, form: { ...EMPTY_FORM, values: batchValues(batch) } });
  },

  async POST({ req, params: { slug, id }, state }) {
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await saveBatch(state.deps, viewer, slug, id, values);
      return seeOther(`/instructor/courses/${slug}/sessions?done=batch`);
    } catch (error) {
      const { course } = await batchToEdit(state.deps, viewer, slug, id);
      return formFailed(req, error, values, { course });
    }
  },
});

export default define.page<typeof handler>(({ data, url, state: { m, deps } }) => (
  <CourseFrame m={m} course={data.course} tab="sessions" title={m.live.batches.edit}>
    <PageMeta title={m.live.batches.edit} siteName={deps.config.appName} noindex />
    <BatchForm m={m} form={data.form} />
    <form method="post" action={`${url.pathname}/delete`}>
      <Button variant="danger">{m.live.batches.remove}</Button>
    </form>
  </CourseFrame>
));
