import { page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { ReportList } from "../../../../components/chat/ReportList.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { listReports } from "../../../../lib/chat/service.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const before = url.searchParams.get("before");
    const done = url.searchParams.has("done");
    return page({ ...await listReports(state.deps, staffOf(state), before), before, done });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => {
  const words = m.chat.desk;
  return (
    <>
      <PageMeta title={words.reports} siteName={deps.config.appName} noindex />
      <AdminFrame
        m={m}
        title={words.reports}
        tab="chat"
        lead={words.reportsLead}
        notice={data.done ? words.done : null}
      >
        <ReportList m={m} lang={lang} zone={zone} {...data} />
      </AdminFrame>
    </>
  );
});
