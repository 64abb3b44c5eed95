import { page } from "fresh";
import { catalogHref } from "../../components/catalogHref.ts";
import { CatalogView } from "../../components/CatalogView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import {
  browseCatalog,
  type CatalogFilters,
  type CourseCardRow,
  listCategoryTree,
  openShelf,
} from "../../lib/catalog/service.ts";
import { courseCard } from "../../lib/catalog/view.ts";
import type { Deps } from "../../lib/deps.ts";
import { fieldProblem } from "../../lib/platform/forms.ts";
import { define } from "../../lib/state.ts";

/** A page of courses; a filter that is wrong leaves it empty and says so. */
async function search(req: Request, deps: Pick<Deps, "db">, query: Record<string, string>) {
  try {
    return { catalog: await browseCatalog(deps, query), problem: null };
  } catch (error) {
    const problem = fieldProblem(req, error);
    const filters: CatalogFilters = { q: query.q };
    return { catalog: { filters, courses: [], next: null, corrected: null }, problem };
  }
}

export const handler = define.handlers({
  async GET({ req, state: { deps, viewer }, url }) {
    const query = Object.fromEntries(url.searchParams);
    const [found, categories, shelf] = await Promise.all([
      search(req, deps, query),
      listCategoryTree(deps),
      openShelf(deps, viewer),
    ]);
    return page({ ...found, categories, shelf }, { status: found.problem ? 422 : 200 });
  },
});

export default define.page<typeof handler>(({ data, state, url }) => {
  const { catalog, categories, problem, shelf } = data;
  const { m, lang, deps: { config } } = state;
  const { after, ...values }: CatalogFilters = catalog.filters;
  const card = (row: CourseCardRow) => courseCard(row, shelf);
  const href = catalogHref(values);
  const nextHref = catalog.next &&
    `${href}${href.includes("?") ? "&" : "?"}after=${catalog.next}`;
  return (
    <>
      <PageMeta
        title={values.q ? m.catalog.list.titleFor(values.q) : m.catalog.list.title}
        description={m.layout.description}
        siteName={config.appName}
        canonical={config.appBaseUrl + catalogHref({ category: values.category })}
        noindex={values.q !== undefined || after !== undefined}
      />
      <CatalogView
        m={m}
        lang={lang}
        values={values}
        categories={categories}
        error={problem && m.errors[problem]}
        courses={catalog.courses.map(card)}
        recent={shelf && shelf.recent.map(card)}
        path={url.pathname + url.search}
        found={catalog.corrected ? m.catalog.list.corrected(catalog.corrected) : null}
        nextHref={nextHref}
        firstHref={after ? href : null}
      />
    </>
  );
});
