import { page } from "fresh";
import { DevicesView } from "../../components/DevicesView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { listDevices, logout, logoutEverywhere, revokeDevice } from "../../lib/accounts/service.ts";
import { readForm, seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

const PATH = "/profile/devices";

export const handler = define.handlers({
  async GET({ req, url, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, PATH);
    const devices = (await listDevices(deps, viewer)).map(({ lastSeenAt, ...device }) => ({
      ...device,
      lastSeen: lastSeenAt.epochMilliseconds,
    }));
    return page({ devices, done: url.searchParams.get("done") });
  },

  async POST({ req, state }) {
    const { viewer } = state;
    if (!viewer) return toLogin(req, PATH);
    const deps = { ...state.deps, log: state.log };
    const { session = "" } = await readForm(req);
    if (session === "all") {
      return seeOther("/login", { "set-cookie": await logoutEverywhere(deps, viewer) });
    }
    const { isThis } = await revokeDevice(deps, viewer, session);
    if (isThis) return seeOther("/login", { "set-cookie": await logout(deps, viewer) });
    return seeOther(`${PATH}?done=device`);
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <>
    <PageMeta title={m.accounts.account.tabs.devices} siteName={deps.config.appName} noindex />
    <DevicesView m={m} lang={lang} zone={zone} devices={data.devices} done={data.done} />
  </>
));
