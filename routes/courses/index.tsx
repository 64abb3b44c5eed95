import { page } from "fresh";
import { catalogHref } from "../../components/catalogHref.ts";
import { CatalogView } from "../../components/CatalogView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { browseCatalog, type CatalogFilters, listCategoryTree } from "../../lib/catalog/service.ts";
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
  async GET({ req, state: { deps }, url }) {
    const query = Object.fromEntries(url.searchParams);
    const found = await search(req, deps, query);
    const categories = await listCategoryTree(deps);
    return page({ ...found, categories }, { status: found.problem ? 422 : 200 });
  },
});

export default define.page<typeof handler>(({ data: { catalog, categories, problem }, state }) => {
  const { m, lang, deps: { config } } = state;
  const { after, ...values }: CatalogFilters = catalog.filters;
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
        courses={catalog.courses.map(courseCard)}
        found={catalog.corrected ? m.catalog.list.corrected(catalog.corrected) : null}
        nextHref={nextHref}
        firstHref={after ? href : null}
      />
    </>
  );
});
