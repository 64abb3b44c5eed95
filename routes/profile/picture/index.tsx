import { PageMeta } from "../../../components/PageMeta.tsx";
import { ProfileView } from "../../../components/ProfileView.tsx";
import { formsOf, profilePage } from "../../../lib/accounts/profile_page.ts";
import { setPicture } from "../../../lib/accounts/service.ts";
import { UPLOAD_ROOM } from "../../../lib/media/rules.ts";
import { formFailed } from "../../../lib/platform/forms.ts";
import { seeOther } from "../../../lib/platform/http.ts";
import { readFormWithUploads } from "../../../lib/platform/uploads.ts";
import { define } from "../../../lib/state.ts";
import { toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  GET: () => seeOther("/profile"),

  async POST({ req, state: { deps, viewer, log } }) {
    if (!viewer) return toLogin(req, "/profile");
    const { files } = await readFormWithUploads(req, UPLOAD_ROOM);
    try {
      await setPicture({ ...deps, log }, viewer, files.picture);
      return seeOther("/profile?done=picture");
    } catch (error) {
      return formFailed(req, error, {}, await profilePage(deps, viewer, "picture"));
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.profile.title} siteName={deps.config.appName} noindex />
    <ProfileView m={m} {...data} forms={formsOf(data)} />
  </>
));
