import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { RegisterView } from "../components/RegisterView.tsx";
import { homeOf } from "../lib/accounts/rules.ts";
import { register } from "../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../lib/platform/forms.ts";
import { localPath, readForm, seeOther } from "../lib/platform/http.ts";
import { switchesOf } from "../lib/shop/rules.ts";
import { define } from "../lib/state.ts";
import { clientOf } from "../lib/web/client.ts";

export const handler = define.handlers({
  GET({ url, state }) {
    const next = localPath(url.searchParams.get("next"), "");
    if (state.viewer) return seeOther(next || homeOf(state.viewer));
    // The invitation to teach on the home page comes with its answer.
    const role = url.searchParams.get("role") === "instructor" ? "instructor" : "student";
    return page({ form: { ...EMPTY_FORM, values: { role } }, next });
  },

  async POST({ req, state }) {
    const values = await readForm(req);
    const next = localPath(values.next, "");
    try {
      const client = clientOf(req, state);
      const { viewer, cookie } = await register({ ...state.deps, log: state.log }, values, client);
      return seeOther(next || homeOf(viewer), { "set-cookie": cookie });
    } catch (error) {
      return formFailed(req, error, values, { next });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps, shop } }) => {
  const { registration, instructors } = switchesOf(shop);
  const roles = [
    ...(registration ? ["student" as const] : []),
    ...(instructors ? ["instructor" as const] : []),
  ];
  return (
    <>
      <PageMeta title={m.accounts.register.pageTitle} siteName={deps.config.appName} noindex />
      <RegisterView m={m} form={data.form} next={data.next} roles={roles} />
    </>
  );
});
