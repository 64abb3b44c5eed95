import { page } from "fresh";
import { AgendaView } from "../components/AgendaView.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { agenda, feedPath, renewFeed } from "../lib/live/service.ts";
import { doorHeaders } from "../lib/live/response.ts";
import { sessionItem } from "../lib/live/view.ts";
import { seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";
import { toLogin } from "../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, url.pathname + url.search);
    const after = url.searchParams.get("after");
    const feed = deps.config.appBaseUrl + await feedPath(deps, viewer);
    const isRenewed = url.searchParams.get("done") === "renewed";
    const shown = await agenda(deps, viewer, after);
    const headers = doorHeaders(shown.sessions);
    return page({ ...shown, feed, isRenewed, isFirst: !after }, { headers });
  },

  async POST({ req, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, "/agenda");
    await renewFeed(deps, viewer);
    return seeOther("/agenda?done=renewed");
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <>
    <PageMeta title={m.live.agenda.title} siteName={deps.config.appName} noindex />
    <AgendaView
      m={m}
      lang={lang}
      zone={zone}
      {...data}
      sessions={data.sessions.map(sessionItem)}
    />
  </>
));
