import { page } from "fresh";
import { CheckCertificateView } from "../../components/CheckCertificateView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { certificatesOf, checkCertificate } from "../../lib/certificates/service.ts";
import { certificateData } from "../../lib/certificates/view.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { EMPTY_FORM, formFailed } from "../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../lib/platform/http.ts";
import { define, type State } from "../../lib/state.ts";

async function ownOf({ deps, viewer }: Pick<State, "deps" | "viewer">) {
  return viewer && await certificatesOf(deps.db, viewer.id);
}

export const handler = define.handlers({
  async GET({ state }) {
    return page({ mine: await ownOf(state), form: EMPTY_FORM });
  },

  async POST({ req, state }) {
    const values = await readForm(req);
    try {
      const { code } = await checkCertificate(state.deps, values.code ?? "", state.address);
      return seeOther(`/certificates/${code}`);
    } catch (error) {
      const isUnknown = error instanceof AppError && error.code === "not_found";
      const shown = isUnknown
        ? new AppError("invalid", "invalid", { fields: { code: "certificate_not_found" } })
        : error;
      return formFailed(req, shown, values, { mine: await ownOf(state) });
    }
  },
});

export default define.page<typeof handler>(({ data: { mine, form }, state }) => {
  const { m, lang, zone, deps } = state;
  return (
    <>
      <PageMeta
        title={m.certificates.check.title}
        description={m.certificates.check.lead}
        siteName={deps.config.appName}
      />
      <CheckCertificateView
        m={m}
        lang={lang}
        zone={zone}
        form={form}
        mine={mine && mine.map((row) => certificateData(deps, row))}
      />
    </>
  );
});
