import { page } from "fresh";
import { DataView } from "../../components/DataView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { deleteAccount } from "../../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

const PATH = "/profile/data";

export const handler = define.handlers({
  GET({ req, state: { viewer } }) {
    return viewer ? page({ form: EMPTY_FORM }) : toLogin(req, PATH);
  },

  async POST({ req, state: { deps, viewer, address, log } }) {
    if (!viewer) return toLogin(req, PATH);
    const values = await readForm(req);
    try {
      const cookie = await deleteAccount({ ...deps, log }, viewer, values, { address });
      return seeOther("/", { "set-cookie": cookie });
    } catch (error) {
      return formFailed(req, error, values, {});
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.accounts.account.tabs.data} siteName={deps.config.appName} noindex />
    <DataView m={m} form={data.form} />
  </>
));
