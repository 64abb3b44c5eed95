import { page } from "fresh";
import { LinkButton } from "../../../components/Button.tsx";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { Time } from "../../../components/Time.tsx";
import { openCourse } from "../../../lib/learning/service.ts";
import { firstOpening, lessonHref } from "../../../lib/learning/view.ts";
import { AppError } from "../../../lib/platform/errors.ts";
import { seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, viewer }, params: { slug } }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    const entry = await openCourse(deps, viewer, slug);
    if (entry.kind === "join") return seeOther(`/courses/${slug}`);
    if (entry.kind === "lesson") return seeOther(lessonHref(slug, entry.lesson));
    return page({ course: entry.course });
  },
});

/** A course of which nothing can be read yet. */
export default define.page<typeof handler>(({ data: { course }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const words = m.learning.player;
  const opensAt = firstOpening(course);
  return (
    <>
      <PageMeta title={course.title} siteName={config.appName} noindex />
      <div class="container">
        <EmptyState
          heading={1}
          title={opensAt === null ? words.empty : words.nothingOpen}
          text={opensAt === null ? words.emptyText : words.nothingOpenText}
        >
          {opensAt !== null && (
            <p>
              {words.firstOpens} <Time at={opensAt} lang={lang} zone={zone} withTime />
            </p>
          )}
          <LinkButton href={`/courses/${course.slug}`}>{words.backToCourse}</LinkButton>
        </EmptyState>
      </div>
    </>
  );
});
