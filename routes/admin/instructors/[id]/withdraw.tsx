import { page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { WithdrawView } from "../../../../components/InstructorsView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { openUser, withdrawVerification } from "../../../../lib/accounts/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../lib/platform/forms.ts";
import { readForm, readId, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    const { id, name } = await openUser(state.deps, staffOf(state), readId(params.id));
    return page({ id, name, form: EMPTY_FORM });
  },

  async POST({ req, state, params }) {
    const admin = staffOf(state);
    const { id, name } = await openUser(state.deps, admin, readId(params.id));
    const values = await readForm(req);
    try {
      await withdrawVerification(state.deps, admin, id, values);
      return seeOther("/admin/instructors?done=withdrawn");
    } catch (error) {
      return formFailed(req, error, values, { id, name });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => {
  const words = m.office.instructors;
  const title = words.withdrawTitle(data.name);
  return (
    <AdminFrame m={m} title={title} lead={words.withdrawText} tab="instructors">
      <PageMeta title={title} siteName={deps.config.appName} noindex />
      <WithdrawView m={m} id={data.id} form={data.form} />
    </AdminFrame>
  );
});
