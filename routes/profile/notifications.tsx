import { page } from "fresh";
import { PageMeta } from "../../components/PageMeta.tsx";
import { PreferencesView } from "../../components/PreferencesView.tsx";
import { preferencesOf, savePreferences } from "../../lib/notifications/service.ts";
import { readForm, seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

const PATH = "/profile/notifications";

export const handler = define.handlers({
  async GET({ req, url, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, PATH);
    const preferences = await preferencesOf(deps, viewer);
    return page({ preferences, done: url.searchParams.get("done") });
  },

  async POST({ req, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, PATH);
    await savePreferences(deps, viewer, await readForm(req));
    return seeOther(`${PATH}?done=saved`);
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.notifications.preferences.title} siteName={deps.config.appName} noindex />
    <PreferencesView m={m} {...data} />
  </>
));
