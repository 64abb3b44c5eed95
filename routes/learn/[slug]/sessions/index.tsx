import { page } from "fresh";
import { CourseSessionsView } from "../../../../components/CourseSessionsView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { agendaOfCourse, chooseBatch } from "../../../../lib/live/service.ts";
import { doorHeaders } from "../../../../lib/live/response.ts";
import { batchChoices, sessionItem } from "../../../../lib/live/view.ts";
import { fieldProblem } from "../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { toLogin } from "../../../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, params: { slug }, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, url.pathname);
    const isChosen = url.searchParams.get("done") === "batch";
    const shown = await agendaOfCourse(deps, viewer, slug);
    return page({ shown, problem: null, isChosen }, { headers: doorHeaders(shown.sessions) });
  },

  async POST({ req, url, params: { slug }, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, url.pathname);
    try {
      await chooseBatch(deps, viewer, slug, (await readForm(req)).batch ?? "");
      return seeOther(`${url.pathname}?done=batch`);
    } catch (error) {
      const problem = fieldProblem(req, error);
      const shown = await agendaOfCourse(deps, viewer, slug);
      const headers = doorHeaders(shown.sessions);
      return page({ shown, problem, isChosen: false }, { status: 422, headers });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => {
  const { shown: { course, sessions, isPreview }, problem, isChosen } = data;
  return (
    <>
      <PageMeta
        title={`${m.live.title} · ${course.title}`}
        siteName={deps.config.appName}
        noindex
      />
      <CourseSessionsView
        m={m}
        lang={lang}
        zone={zone}
        course={course}
        sessions={sessions.map((session) => sessionItem({ ...session, slug: course.slug }))}
        batches={isPreview ? [] : batchChoices(data.shown)}
        problem={problem && m.errors[problem]}
        isChosen={isChosen}
      />
    </>
  );
});
