import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { NewUserView } from "../../../components/UserForms.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { addUser } from "../../../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  GET: () => page({ form: EMPTY_FORM }),
  async POST({ req, state }) {
    const values = await readForm(req);
    try {
      const id = await addUser(state.deps, staffOf(state), values);
      return seeOther(`/admin/users/${id}?done=added`);
    } catch (error) {
      return formFailed(req, error, values, {});
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <AdminFrame m={m} title={m.office.users.add} lead={m.office.users.addLead} tab="users">
    <PageMeta title={m.office.users.add} siteName={deps.config.appName} noindex />
    <NewUserView m={m} form={data.form} />
  </AdminFrame>
));
