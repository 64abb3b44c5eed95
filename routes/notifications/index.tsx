import { page } from "fresh";
import { NotificationsView } from "../../components/NotificationsView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { listNotifications, markAllRead } from "../../lib/notifications/service.ts";
import { seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, url.pathname + url.search);
    const after = url.searchParams.get("after");
    return page({ ...await listNotifications(deps, viewer, after), isFirst: after === null });
  },

  async POST({ req, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, "/notifications");
    await markAllRead(deps, viewer);
    return seeOther("/notifications");
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <>
    <PageMeta title={m.notifications.title} siteName={deps.config.appName} noindex />
    <NotificationsView m={m} lang={lang} zone={zone} {...data} />
  </>
));
