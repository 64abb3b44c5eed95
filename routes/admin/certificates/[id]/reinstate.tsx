import { page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { StandingForm } from "../../../../components/StandingForm.tsx";
import { certificateToChange, changeStanding } from "../../../../lib/certificates/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../lib/platform/forms.ts";
import { readForm, readId, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    const address = { slug: null, id: readId(params.id) };
    const found = await certificateToChange(state.deps, staffOf(state), address);
    return page({ ...found, form: EMPTY_FORM });
  },

  async POST({ req, state, params }) {
    const deps = { ...state.deps, log: state.log };
    const viewer = staffOf(state);
    const address = { slug: null, id: readId(params.id) };
    const values = await readForm(req);
    try {
      await changeStanding(deps, viewer, address, "reinstated", values);
      return seeOther("/admin/certificates?done=reinstated");
    } catch (error) {
      return formFailed(req, error, values, await certificateToChange(deps, viewer, address));
    }
  },
});

export default define.page<typeof handler>(({ data: { certificate, form }, state }) => {
  const { m, deps: { config } } = state;
  const title = m.certificates.manage.reinstateTitle(certificate.holderName);
  return (
    <AdminFrame m={m} title={title} tab="certificates">
      <PageMeta title={title} siteName={config.appName} noindex />
      <StandingForm
        m={m}
        kind="reinstated"
        courseTitle={certificate.courseTitle}
        action={`/admin/certificates/${certificate.id}/reinstate`}
        back="/admin/certificates"
        form={form}
      />
    </AdminFrame>
  );
});
