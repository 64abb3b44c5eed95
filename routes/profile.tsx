import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { ProfileView } from "../components/ProfileView.tsx";
import { profileOf, updateProfile } from "../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../lib/platform/forms.ts";
import { readForm, seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";
import { toLogin } from "../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, "/profile");
    const person = await profileOf(deps, viewer);
    return page({ person, form: EMPTY_FORM, done: url.searchParams.get("done") });
  },

  async POST({ req, state }) {
    const { deps, viewer, log } = state;
    if (!viewer) return toLogin(req, "/profile");
    const values = await readForm(req);
    try {
      await updateProfile({ ...deps, log }, viewer, values);
      return seeOther("/profile?done=saved");
    } catch (error) {
      return formFailed(req, error, values, { person: await profileOf(deps, viewer), done: null });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.profile.title} siteName={deps.config.appName} noindex />
    <ProfileView m={m} person={data.person} form={data.form} done={data.done} />
  </>
));
