import { page } from "fresh";
import { CourseFrame } from "../../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { SessionEditor } from "../../../../../../components/SessionEditor.tsx";
import { sessionValues } from "../../../../../../lib/live/forms.ts";
import { changeSession, sessionToManage } from "../../../../../../lib/live/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { ZONES } from "../../../../../../lib/platform/time.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params: { slug, id }, state }) {
    const viewer = staffOf(state);
    const after = url.searchParams.get("after");
    const shown = await sessionToManage(state.deps, viewer, slug, id, after);
    const form = { ...EMPTY_FORM, values: sessionValues(shown.session, viewer.zone) };
    return page({ ...shown, form, done: url.searchParams.get("done"), isFirst: !after });
  },

  async POST({ req, params: { slug, id }, state }) {
    const { deps } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await changeSession(deps, viewer, slug, id, values);
      return seeOther(`/instructor/courses/${slug}/sessions/${id}?done=saved`);
    } catch (error) {
      const shown = await sessionToManage(deps, viewer, slug, id, null);
      return formFailed(req, error, values, { ...shown, done: null, isFirst: true });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, zone, deps } }) => {
  const { course, session, batches, attendees, next, isFirst, form } = data;
  const words = m.live.manage;
  const done = Object.entries(words.done).find(([key]) => key === data.done)?.[1];
  return (
    <CourseFrame m={m} course={course} tab="sessions" title={session.title} notice={done}>
      <PageMeta title={session.title} siteName={deps.config.appName} noindex />
      <SessionEditor
        m={m}
        base={`/instructor/courses/${course.slug}`}
        session={{ id: session.id, state: session.state, followsLesson: session.lessonId !== null }}
        form={form}
        zoneName={ZONES[zone]}
        batches={batches}
        attendees={attendees}
        next={next}
        isFirst={isFirst}
      />
    </CourseFrame>
  );
});
