import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { CertificateListView } from "../../../components/CertificateListView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { allCertificates, CERTIFICATES_LISTING } from "../../../lib/certificates/service.ts";
import { certificateExport, managedCertificates } from "../../../lib/certificates/view.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const { deps, m, zone } = state;
    const found = await allCertificates(deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = certificateExport(m, { clock: deps.clock, zone });
      const total = await found.count();
      return exportListing({ format, name: "certificates", columns, batches: found.all(), total });
    }
    return page({
      certificates: managedCertificates(deps, found),
      links: listingLinks("/admin/certificates", CERTIFICATES_LISTING, found),
      done: url.searchParams.get("done"),
    });
  },
});

export default define.page<typeof handler>(({ data: { done, ...list }, state }) => {
  const { m, lang, zone, deps } = state;
  const title = m.staff.admin.tabs.certificates;
  const notice = Object.entries(m.certificates.manage.done).find(([key]) => key === done)?.[1];
  return (
    <AdminFrame m={m} title={title} tab="certificates" notice={notice}>
      <PageMeta title={title} siteName={deps.config.appName} noindex />
      <CertificateListView
        m={m}
        lang={lang}
        zone={zone}
        base="/admin/certificates"
        withCourse
        {...list}
      />
    </AdminFrame>
  );
});
