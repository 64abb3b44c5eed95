import { page } from "fresh";
import { HomeView } from "../components/HomeView.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { openHome } from "../lib/catalog/service.ts";
import { courseCard } from "../lib/catalog/view.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  async GET({ state }) {
    return page(await openHome(state.deps));
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, viewer, deps: { config } } = state;
  return (
    <>
      <PageMeta
        title={config.appName}
        description={m.layout.description}
        siteName={config.appName}
        canonical={`${config.appBaseUrl}/`}
      />
      <HomeView
        m={m}
        lang={lang}
        categories={data.categories}
        popular={data.popular.map(courseCard)}
        newest={data.newest.map(courseCard)}
        suggestions={["Word", "Excel", "PowerPoint"]}
        invite={viewer === null}
      />
    </>
  );
});
