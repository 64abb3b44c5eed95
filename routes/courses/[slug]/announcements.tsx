import { page } from "fresh";
import { AnnouncementList } from "../../../components/AnnouncementList.tsx";
import { Breadcrumbs } from "../../../components/Breadcrumbs.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { announcementsToRead } from "../../../lib/notifications/service.ts";
import { announcementItem } from "../../../lib/notifications/view.ts";
import { define } from "../../../lib/state.ts";
import { toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, params: { slug }, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, url.pathname + url.search);
    const after = url.searchParams.get("after");
    const shown = await announcementsToRead(deps, viewer, slug, after);
    return page({ ...shown, isFirst: after === null });
  },
});

export default define.page<typeof handler>(({ data, url, state: { m, lang, zone, deps } }) => {
  const { course, announcements, next, isFirst } = data;
  const words = m.notifications.announcements;
  return (
    <div class="narrow page">
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <Breadcrumbs
        m={m}
        items={[{ label: course.title, href: `/learn/${course.slug}` }, { label: words.title }]}
      />
      <div class="page-head">
        <h1>{words.title}</h1>
      </div>
      <AnnouncementList
        m={m}
        lang={lang}
        zone={zone}
        announcements={announcements.map((row) => announcementItem(row, m))}
        path={url.pathname}
        next={next}
        isFirst={isFirst}
      />
    </div>
  );
});
