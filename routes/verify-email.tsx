import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { VerifyEmailView } from "../components/VerifyEmailView.tsx";
import { checkVerification, verifyEmail } from "../lib/accounts/service.ts";
import { formFailed } from "../lib/platform/forms.ts";
import { readForm, seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  async GET({ req, url, state: { deps, viewer } }) {
    if (url.searchParams.has("done")) return page({ token: "", email: null, form: null });
    const token = url.searchParams.get("token") ?? "";
    try {
      const { email } = await checkVerification(deps, viewer, token);
      return page({ token, email, form: null });
    } catch (error) {
      return formFailed(req, error, {}, { token, email: null });
    }
  },

  async POST({ req, state: { deps, viewer, log } }) {
    const { token = "" } = await readForm(req);
    try {
      await verifyEmail({ ...deps, log }, viewer, token);
      return seeOther("/verify-email?done=1");
    } catch (error) {
      return formFailed(req, error, {}, { token, email: null });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.verify.title} siteName={deps.config.appName} noindex />
    <VerifyEmailView
      m={m}
      token={data.token}
      email={data.email}
      problem={data.form?.error ?? null}
    />
  </>
));
