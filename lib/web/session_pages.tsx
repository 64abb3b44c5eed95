import type { Context } from "fresh";
import { CourseSessionsView } from "../../components/CourseSessionsView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import type { Viewer } from "../accounts/service.ts";
import { doorHeaders } from "../live/response.ts";
import { agendaOfCourse } from "../live/service.ts";
import { batchChoices, sessionItem } from "../live/view.ts";
import type { MessageKey } from "../platform/errors.ts";
import type { State } from "../state.ts";

/** What has come of a form on the page of a course's sessions. */
export interface SessionsOutcome {
  /** Why a batch was refused. */
  batchProblem?: MessageKey;
  /** Why the door of a session stayed closed. */
  doorProblem?: MessageKey;
  /** A batch has been chosen. */
  isChosen?: boolean;
}

/** The page of a course's sessions for its students, or that of a form on it that went wrong. Throws as the use case. */
export async function courseSessionsPage(
  ctx: Context<State>,
  viewer: Viewer,
  slug: string,
  { batchProblem, doorProblem, isChosen = false }: SessionsOutcome,
): Promise<Response> {
  const { m, lang, zone, deps } = ctx.state;
  const shown = await agendaOfCourse(deps, viewer, slug);
  const { course, sessions, isPreview } = shown;
  return await ctx.render(
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
        batches={isPreview ? [] : batchChoices(shown)}
        problem={batchProblem ? m.errors[batchProblem] : null}
        doorProblem={doorProblem ? m.errors[doorProblem] : null}
        isChosen={isChosen}
      />
    </>,
    { status: batchProblem || doorProblem ? 422 : 200, headers: doorHeaders(sessions) },
  );
}
