import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { SystemView } from "../../../components/SystemView.tsx";
import { QUEUE_NAMES } from "../../../lib/platform/jobs.ts";
import { SCHEDULES } from "../../../lib/schedules.ts";
import { define } from "../../../lib/state.ts";
import { systemFile } from "../../../lib/system/response.ts";
import { listSystem } from "../../../lib/system/service.ts";
import { shownSystem } from "../../../lib/system/view.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { deps, m, zone } = state;
    const found = await listSystem(deps, staffOf(state), {
      params: url.searchParams,
      known: SCHEDULES,
      names: { schedules: m.system.schedules.names, queues: m.system.queues.names },
    });
    const file = await systemFile(found, m, zone);
    if (file) return file;
    return page({
      ...shownSystem(found),
      queueNames: QUEUE_NAMES,
      isAgain: url.searchParams.get("done") === "again",
    });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => {
  const { isAgain, ...shown } = data;
  const words = m.system;
  return (
    <AdminFrame
      m={m}
      tab="system"
      title={words.title}
      lead={words.lead}
      notice={isAgain ? words.jobs.done : null}
    >
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <SystemView m={m} lang={lang} zone={zone} {...shown} />
    </AdminFrame>
  );
});
