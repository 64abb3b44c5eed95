import { page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { PayoutForm } from "../../../../components/PayoutsView.tsx";
import { openUser } from "../../../../lib/accounts/service.ts";
import { balanceOf, markPaid } from "../../../../lib/commerce/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../lib/platform/forms.ts";
import { readForm, readId, seeOther } from "../../../../lib/platform/http.ts";
import { define, type State } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

async function payee(state: State, id: string) {
  const person = await openUser(state.deps, staffOf(state), readId(id));
  const { payable } = await balanceOf(state.deps, person.id);
  return { id: person.id, name: person.name, payable };
}

export const handler = define.handlers({
  async GET({ state, params }) {
    return page({ ...await payee(state, params.id), form: EMPTY_FORM });
  },

  async POST({ req, state, params }) {
    const values = await readForm(req);
    try {
      await markPaid(state.deps, staffOf(state), readId(params.id), values);
      return seeOther("/admin/payouts/paid?done=paid");
    } catch (error) {
      return formFailed(req, error, values, await payee(state, params.id));
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, deps } }) => {
  const title = m.office.payouts.markTitle(data.name);
  const formKey = data.form.values.key ?? crypto.randomUUID();
  return (
    <AdminFrame m={m} title={title} tab="payouts">
      <PageMeta title={title} siteName={deps.config.appName} noindex />
      <PayoutForm m={m} lang={lang} {...data} formKey={formKey} />
    </AdminFrame>
  );
});
