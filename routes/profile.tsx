import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { ProfileView } from "../components/ProfileView.tsx";
import { formsOf, profilePage } from "../lib/accounts/profile_page.ts";
import { updateProfile } from "../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../lib/platform/forms.ts";
import { readForm, seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";
import { toLogin } from "../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, "/profile");
    const shown = await profilePage(deps, viewer, "profile");
    return page({ ...shown, form: EMPTY_FORM, done: url.searchParams.get("done") });
  },

  async POST({ req, state }) {
    const { deps, viewer, log } = state;
    if (!viewer) return toLogin(req, "/profile");
    const values = await readForm(req);
    try {
      await updateProfile({ ...deps, log }, viewer, values);
      return seeOther("/profile?done=saved");
    } catch (error) {
      return formFailed(req, error, values, await profilePage(deps, viewer, "profile"));
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.profile.title} siteName={deps.config.appName} noindex />
    <ProfileView m={m} {...data} forms={formsOf(data)} />
  </>
));
