import { page } from "fresh";
import { InstructorView } from "../../components/InstructorView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { openShelf, viewInstructor } from "../../lib/catalog/service.ts";
import { instructorJsonLd, instructorView } from "../../lib/catalog/view.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ url, state: { deps, viewer }, params: { key } }) {
    const after = url.searchParams.get("after");
    const [found, shelf] = await Promise.all([
      viewInstructor(deps, key, after),
      openShelf(deps, viewer),
    ]);
    const view = instructorView(found, shelf);
    const { path } = view.instructor;
    // The name in an address may be an old one; the id is still theirs.
    if (url.pathname !== path) {
      // Asked for anew: whoever takes an old name back must not be sent in circles.
      const headers = { location: path + url.search, "cache-control": "private, no-cache" };
      return new Response(null, { status: 301, headers });
    }
    return page({ ...view, here: path + url.search, isFirst: !after });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, deps: { config } } = state;
  const { instructor } = data;
  return (
    <>
      <PageMeta
        title={m.discovery.instructor.pageTitle(instructor.name)}
        description={m.discovery.instructor.description(instructor.name, instructor.about)}
        siteName={config.appName}
        canonical={config.appBaseUrl + instructor.path}
        noindex={!data.isFirst}
        jsonLd={instructorJsonLd(instructor, config.appBaseUrl)}
      />
      <InstructorView m={m} lang={lang} {...data} />
    </>
  );
});
