import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { ResetPasswordView } from "../components/ResetPasswordView.tsx";
import { checkReset, resetPassword } from "../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../lib/platform/forms.ts";
import { readForm, seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";
import { clientOf } from "../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, state: { deps } }) {
    const token = url.searchParams.get("token") ?? "";
    try {
      const { email } = await checkReset(deps, token);
      return page({ token, email, form: EMPTY_FORM });
    } catch (error) {
      return formFailed(req, error, {}, { token, email: null });
    }
  },

  async POST({ req, state }) {
    const values = await readForm(req);
    const { token = "" } = values;
    const deps = { ...state.deps, log: state.log };
    try {
      const { cookie } = await resetPassword(deps, token, values, clientOf(req, state));
      return seeOther("/profile?done=reset", { "set-cookie": cookie });
    } catch (error) {
      // A refused password leaves the link usable; a link that cannot be used is said to be so.
      const email = await checkReset(deps, token).then((open) => open.email, () => null);
      return formFailed(req, error, {}, { token, email });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.reset.title} siteName={deps.config.appName} noindex />
    <ResetPasswordView m={m} form={data.form} token={data.token} email={data.email} />
  </>
));
