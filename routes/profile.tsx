import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { ProfileView } from "../components/ProfileView.tsx";
import { loginPath, seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  GET({ url, state: { viewer } }) {
    return viewer ? page({ viewer }) : seeOther(loginPath(url.pathname));
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.profile.title} siteName={deps.config.appName} noindex />
    <ProfileView m={m} person={data.viewer} />
  </>
));
