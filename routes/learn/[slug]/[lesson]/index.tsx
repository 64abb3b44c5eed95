import { page } from "fresh";
import { LessonContent } from "../../../../components/LessonContent.tsx";
import { Notice } from "../../../../components/Notice.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { PlayerLayout } from "../../../../components/PlayerLayout.tsx";
import { LessonKeys } from "../../../../islands/LessonKeys.tsx";
import { quizLinks } from "../../../../lib/assessment/service.ts";
import { quizExtras } from "../../../../lib/assessment/view.ts";
import { proofSummary } from "../../../../lib/certificates/service.ts";
import { proofExtras } from "../../../../lib/certificates/view.ts";
import { openLesson } from "../../../../lib/learning/service.ts";
import { lessonContent, lessonHref, playerProps } from "../../../../lib/learning/view.ts";
import { sessionOfLesson, sessionsSummary } from "../../../../lib/live/service.ts";
import { doorHeaders } from "../../../../lib/live/response.ts";
import { sessionExtras, sessionItem } from "../../../../lib/live/view.ts";
import { OFFLINE_HEADER } from "../../../../lib/offline/rules.ts";
import { AppError } from "../../../../lib/platform/errors.ts";
import { movedTo } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, viewer }, params }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    const address = { courseSlug: params.slug, lessonSlug: params.lesson };
    const [opened, quizzes, proof, sessions] = await Promise.all([
      openLesson(deps, viewer, address),
      quizLinks(deps, viewer, params.slug),
      proofSummary(deps.db, viewer, params.slug),
      sessionsSummary(deps, viewer, params.slug),
    ]);
    const { course, lesson } = opened;
    if (course.slug !== params.slug) return movedTo(lessonHref(course.slug, lesson));
    const session = lesson.kind === "meeting"
      ? await sessionOfLesson(deps, viewer, lesson.id)
      : null;
    // A joined course can be read on without a network.
    const offline: Record<string, string> = course.isPreview || viewer.actingAdmin
      ? {}
      : { [OFFLINE_HEADER]: "keep" };
    return page({ ...opened, quizzes, proof, sessions, session }, {
      headers: { ...offline, ...(session && doorHeaders([session])) },
    });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const { lesson, course, sessions } = data;
  const mustChoose = sessions.hasBatches && !sessions.isInBatch && !course.isPreview;
  const player = playerProps(data);
  const hasNeighbours = player.previous !== null || player.next !== null;
  return (
    <>
      <PageMeta title={`${lesson.title} · ${course.title}`} siteName={config.appName} noindex />
      <PlayerLayout
        m={m}
        lang={lang}
        zone={zone}
        {...player}
        extras={[
          ...quizExtras(course.slug, data.quizzes, m.assessment),
          ...proofExtras(course.slug, data.proof, m),
          ...sessionExtras(course.slug, sessions, m),
        ]}
        footnote={hasNeighbours && (
          <LessonKeys
            previous={player.previous?.href ?? null}
            next={player.next?.href ?? null}
            hint={m.learning.player.keyboard}
          />
        )}
      >
        {mustChoose && (
          <Notice m={m} kind="info" text={m.live.batches.chooseText}>
            <a href={`/learn/${course.slug}/sessions`}>{m.live.batches.choose}</a>
          </Notice>
        )}
        <LessonContent
          m={m}
          lang={lang}
          zone={zone}
          courseLang={course.lang}
          lesson={lessonContent(data, { tableLabel: m.layout.table.scroll })}
          session={data.session && sessionItem(data.session)}
        />
      </PlayerLayout>
    </>
  );
});
