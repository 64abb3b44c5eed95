import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { CertificateListView } from "../../../components/CertificateListView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { allCertificates } from "../../../lib/certificates/service.ts";
import { listQuery, managedCertificates } from "../../../lib/certificates/view.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const query = listQuery(url);
    const found = await allCertificates(state.deps, staffOf(state), query);
    return page({ ...found, query, done: url.searchParams.get("done") });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { query, done, next } = data;
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
        here="/admin/certificates"
        base="/admin/certificates"
        search={query.search}
        certificates={managedCertificates(deps, data)}
        next={next}
        isFirst={!query.after}
        withCourse
      />
    </AdminFrame>
  );
});
