import { page } from "fresh";
import { PageMeta } from "../../components/PageMeta.tsx";
import { PasswordView } from "../../components/PasswordView.tsx";
import { changePassword } from "../../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

const PATH = "/profile/password";

export const handler = define.handlers({
  GET({ req, url, state: { viewer } }) {
    if (!viewer) return toLogin(req, PATH);
    return page({ email: viewer.email, form: EMPTY_FORM, done: url.searchParams.get("done") });
  },

  async POST({ req, state: { deps, viewer, address, log } }) {
    if (!viewer) return toLogin(req, PATH);
    const values = await readForm(req);
    try {
      await changePassword({ ...deps, log }, viewer, values, { address });
      return seeOther(`${PATH}?done=password`);
    } catch (error) {
      return formFailed(req, error, values, { email: viewer.email, done: null });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.account.tabs.password} siteName={deps.config.appName} noindex />
    <PasswordView m={m} form={data.form} email={data.email} done={data.done} />
  </>
));
