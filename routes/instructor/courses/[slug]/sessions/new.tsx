import { page } from "fresh";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { SessionForm } from "../../../../../components/SessionForm.tsx";
import { courseBatches, scheduleSession } from "../../../../../lib/live/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../lib/platform/http.ts";
import { ZONES } from "../../../../../lib/platform/time.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ params: { slug }, state }) {
    const { course, batches } = await courseBatches(state.deps, staffOf(state), slug);
    return page({ course, batches, form: EMPTY_FORM });
  },

  async POST({ req, params: { slug }, state }) {
    const { deps } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await scheduleSession(deps, viewer, slug, values);
      return seeOther(`/instructor/courses/${slug}/sessions?done=scheduled`);
    } catch (error) {
      const { course, batches } = await courseBatches(deps, viewer, slug);
      return formFailed(req, error, values, { course, batches });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, zone, deps } }) => (
  <CourseFrame m={m} course={data.course} tab="sessions" title={m.live.manage.new}>
    <PageMeta title={m.live.manage.new} siteName={deps.config.appName} noindex />
    <SessionForm
      m={m}
      form={data.form}
      zoneName={ZONES[zone]}
      batches={data.batches}
      contentHref={`/instructor/courses/${data.course.slug}`}
    />
  </CourseFrame>
));
