import { page } from "fresh";
import { HomeView } from "../components/HomeView.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { type CourseCardRow, openHome, openShelf } from "../lib/catalog/service.ts";
import { courseCard } from "../lib/catalog/view.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  async GET({ state }) {
    const { deps, viewer } = state;
    const [home, shelf] = await Promise.all([openHome(deps), openShelf(deps, viewer)]);
    return page({ ...home, shelf });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, viewer, deps: { config } } = state;
  const card = (row: CourseCardRow) => courseCard(row, data.shelf);
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
        popular={data.popular.map(card)}
        newest={data.newest.map(card)}
        recent={data.shelf && data.shelf.recent.map(card)}
        suggestions={["Word", "Excel", "PowerPoint"]}
        invite={viewer === null}
      />
    </>
  );
});
