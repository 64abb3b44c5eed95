import { page } from "fresh";
import { LinkButton } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { MyCourseCard } from "../components/MyCourseCard.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Pagination } from "../components/Pagination.tsx";
import { thumbnailOf } from "../lib/catalog/view.ts";
import { myCourses } from "../lib/learning/service.ts";
import { myCourseCard } from "../lib/learning/view.ts";
import { AppError } from "../lib/platform/errors.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, viewer }, url }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    const after = url.searchParams.get("after");
    return page({ ...await myCourses(deps, viewer, after), isFirst: !after });
  },
});

export default define.page<typeof handler>(({ data: { courses, next, isFirst }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const words = m.learning.myCourses;
  const isEmpty = courses.length === 0 && isFirst;
  return (
    <div class="container page">
      <PageMeta title={words.title} siteName={config.appName} noindex />
      <header class="page-head">
        <h1>{words.title}</h1>
        {!isEmpty && (
          <p class="muted">
            {words.lead} <a href="/certificates">{m.certificates.mine.title}</a>
          </p>
        )}
      </header>
      {isEmpty && (
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <LinkButton href="/courses">{words.browse}</LinkButton>
        </EmptyState>
      )}
      <div class="my-courses">
        {courses.map((course) => (
          <MyCourseCard
            key={course.slug}
            m={m}
            lang={lang}
            zone={zone}
            course={myCourseCard(course, thumbnailOf(course))}
          />
        ))}
      </div>
      <Pagination
        m={m}
        nextHref={next && `/my-courses?after=${next}`}
        firstHref={isFirst ? null : "/my-courses"}
      />
    </div>
  );
});
