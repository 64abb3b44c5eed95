import { page } from "fresh";
import { LinkButton } from "../../components/Button.tsx";
import { CourseGrid } from "../../components/CourseCard.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { wishWords } from "../../components/WishButton.tsx";
import { WishForms } from "../../islands/WishForms.tsx";
import { listWishes } from "../../lib/catalog/service.ts";
import { wishCard } from "../../lib/catalog/view.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, state: { deps, viewer } }) {
    const path = url.pathname + url.search;
    if (!viewer) return toLogin(req, path);
    const after = url.searchParams.get("after");
    return page({ ...await listWishes(deps, viewer, after), path, isFirst: !after });
  },
});

export default define.page<typeof handler>(({ data: { courses, next, path, isFirst }, state }) => {
  const { m, lang, deps: { config } } = state;
  const words = m.discovery.wishlist;
  const isEmpty = courses.length === 0 && isFirst;
  return (
    <div class="container page">
      <PageMeta title={words.title} siteName={config.appName} noindex />
      <header class="page-head">
        <h1>{words.title}</h1>
        {!isEmpty && <p class="muted">{words.lead}</p>}
      </header>
      {isEmpty && (
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <LinkButton href="/courses">{m.layout.actions.browse}</LinkButton>
        </EmptyState>
      )}
      <CourseGrid m={m} lang={lang} courses={courses.map(wishCard)} heading={2} back={path} />
      <Pagination
        m={m}
        nextHref={next && `/wishlist?after=${next}`}
        firstHref={isFirst ? null : "/wishlist"}
      />
      <WishForms words={wishWords(m)} />
    </div>
  );
});
