import { page } from "fresh";
import { CertificateView } from "../../../components/CertificateView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { checkCertificate } from "../../../lib/certificates/service.ts";
import { certificateData } from "../../../lib/certificates/view.ts";
import { seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, address }, params }) {
    const row = await checkCertificate(deps, params.code, address);
    // Typed with hyphens or capitals: the one address is the plain one.
    if (row.code !== params.code) return seeOther(`/certificates/${row.code}`);
    return page({ row });
  },
});

export default define.page<typeof handler>(({ data: { row }, state }) => {
  const { m, lang, zone, deps } = state;
  const certificate = certificateData(deps, row);
  return (
    <>
      <PageMeta
        title={`${m.certificates.title}: ${row.courseTitle}`}
        siteName={deps.config.appName}
        canonical={certificate.url}
        noindex
      />
      <CertificateView
        m={m}
        lang={lang}
        zone={zone}
        siteName={deps.config.appName}
        certificate={certificate}
      />
    </>
  );
});
