import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { ProfileView } from "../components/ProfileView.tsx";
import { AppError } from "../lib/platform/errors.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  GET({ state: { viewer } }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    return page({ viewer });
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.profile.title} siteName={deps.config.appName} noindex />
    <ProfileView m={m} person={data.viewer} />
  </>
));
