import { page } from "fresh";
import { catalogHref } from "../../components/catalogHref.ts";
import { CatalogView } from "../../components/CatalogView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { browseCatalog, listCategoryTree } from "../../lib/catalog/service.ts";
import { courseCard } from "../../lib/catalog/view.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const query = Object.fromEntries(url.searchParams);
    const [catalog, categories] = await Promise.all([
      browseCatalog(state.deps, query),
      listCategoryTree(state.deps),
    ]);
    return page({ catalog, categories });
  },
});

export default define.page<typeof handler>(({ data: { catalog, categories }, state }) => {
  const { m, lang, deps: { config } } = state;
  const { after, ...values } = catalog.filters;
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
        courses={catalog.courses.map(courseCard)}
        found={catalog.corrected ? m.catalog.list.corrected(catalog.corrected) : null}
        nextHref={nextHref}
        firstHref={after ? href : null}
      />
    </>
  );
});
