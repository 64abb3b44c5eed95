import { page } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { AuditView } from "../../components/AuditView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { AUDIT_LISTING, listAudit } from "../../lib/audit/service.ts";
import { auditExport, auditLine } from "../../lib/audit/view.ts";
import { listingLinks } from "../../lib/platform/listing.ts";
import { exportListing } from "../../lib/platform/listing_export.ts";
import { define } from "../../lib/state.ts";
import { staffOf } from "../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { m, zone } = state;
    const found = await listAudit(state.deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = auditExport(m, zone);
      return exportListing({
        format,
        name: "audit",
        columns,
        batches: found.all(),
        total: await found.count(),
      });
    }
    const links = listingLinks("/admin/audit", AUDIT_LISTING, found);
    return page({ rows: found.page.rows.map(auditLine), links });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame m={m} title={m.office.audit.title} lead={m.office.audit.lead} tab="audit">
    <PageMeta title={m.office.audit.title} siteName={deps.config.appName} noindex />
    <AuditView m={m} lang={lang} zone={zone} {...data} />
  </AdminFrame>
));
