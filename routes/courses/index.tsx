import { page } from "fresh";
import { catalogHref } from "../../components/catalogHref.ts";
import { CatalogView } from "../../components/CatalogView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { browseCatalog, type CatalogFilters, listCategoryTree } from "../../lib/catalog/service.ts";
import { courseCard } from "../../lib/catalog/view.ts";
import { fieldProblem } from "../../lib/platform/forms.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ req, state, url }) {
    const query = Object.fromEntries(url.searchParams);
    const categories = listCategoryTree(state.deps);
    try {
      const catalog = await browseCatalog(state.deps, query);
      return page({ catalog, categories: await categories, problem: null });
    } catch (error) {
      const problem = fieldProblem(req, error);
      const catalog = { filters: { q: query.q }, courses: [], next: null, corrected: null };
      return page({ catalog, categories: await categories, problem }, { status: 422 });
    }
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
