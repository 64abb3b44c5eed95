import { page } from "fresh";
import { LoginView } from "../components/LoginView.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { homeOf } from "../lib/accounts/rules.ts";
import { login } from "../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../lib/platform/forms.ts";
import { localPath, readForm, seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";
import { clientOf } from "../lib/web/client.ts";

export const handler = define.handlers({
  GET({ url, state }) {
    const next = localPath(url.searchParams.get("next"), "");
    if (state.viewer) return seeOther(next || homeOf(state.viewer));
    return page({ form: EMPTY_FORM, next });
  },

  async POST({ req, state }) {
    const values = await readForm(req);
    const next = localPath(values.next, "");
    try {
      const client = clientOf(req, state);
      const { viewer, cookie } = await login({ ...state.deps, log: state.log }, values, client);
      return seeOther(next || homeOf(viewer), { "set-cookie": cookie });
    } catch (error) {
      return formFailed(req, error, values, { next });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.login.pageTitle} siteName={deps.config.appName} noindex />
    <LoginView m={m} form={data.form} next={data.next} />
  </>
));
