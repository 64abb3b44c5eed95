import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { SystemView } from "../../../components/SystemView.tsx";
import { SCHEDULES } from "../../../lib/schedules.ts";
import { define } from "../../../lib/state.ts";
import { systemState } from "../../../lib/system/service.ts";
import { shownSystem } from "../../../lib/system/view.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const after = url.searchParams.get("after");
    const system = await systemState(state.deps, staffOf(state), SCHEDULES, after);
    const isAgain = url.searchParams.get("done") === "again";
    return page({ ...shownSystem(system), isFirst: after === null, isAgain });
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
