import { page } from "fresh";
import { CourseFrame } from "../../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { SessionEditor } from "../../../../../../components/SessionEditor.tsx";
import { sessionValues } from "../../../../../../lib/live/forms.ts";
import { changeSession, sessionToManage } from "../../../../../../lib/live/service.ts";
import { attendeesFile, attendeesView } from "../../../../../../lib/live/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { ZONES } from "../../../../../../lib/platform/time.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params: { slug, id }, state }) {
    const { deps, m, lang, zone } = state;
    const viewer = staffOf(state);
    const { search, searchParams } = url;
    const shown = await sessionToManage(deps, viewer, slug, id, searchParams);
    const form = { ...EMPTY_FORM, values: sessionValues(shown.session, viewer.zone) };
    const file = await attendeesFile(shown, m, { lang, zone });
    return file ?? page({ ...shown, form, search, done: searchParams.get("done") });
  },

  async POST({ req, params: { slug, id }, state }) {
    const { deps } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await changeSession(deps, viewer, slug, id, values);
      return seeOther(`/instructor/courses/${slug}/sessions/${id}?done=saved`);
    } catch (error) {
      const shown = await sessionToManage(deps, viewer, slug, id, new URLSearchParams());
      return formFailed(req, error, values, { ...shown, search: "", done: null });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => {
  const { course, session, batches, search, form } = data;
  const words = m.live.manage;
  const done = Object.entries(words.done).find(([key]) => key === data.done)?.[1];
  return (
    <CourseFrame m={m} course={course} tab="sessions" title={session.title} notice={done}>
      <PageMeta title={session.title} siteName={deps.config.appName} noindex />
      <SessionEditor
        m={m}
        lang={lang}
        zone={zone}
        base={`/instructor/courses/${course.slug}`}
        session={{ id: session.id, state: session.state, followsLesson: session.lessonId !== null }}
        form={form}
        zoneName={ZONES[zone]}
        batches={batches}
        search={search}
        {...attendeesView(data)}
      />
    </CourseFrame>
  );
});
