import { page } from "fresh";
import { ForgotPasswordView } from "../components/ForgotPasswordView.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { requestReset } from "../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../lib/platform/forms.ts";
import { readForm, seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  GET({ url }) {
    return page({ form: EMPTY_FORM, isSent: url.searchParams.has("sent") });
  },

  async POST({ req, state: { deps, address } }) {
    const values = await readForm(req);
    try {
      await requestReset(deps, values, { address });
      return seeOther("/forgot-password?sent=1");
    } catch (error) {
      return formFailed(req, error, values, { isSent: false });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.forgot.title} siteName={deps.config.appName} noindex />
    <ForgotPasswordView m={m} form={data.form} isSent={data.isSent} />
  </>
));
