import { page } from "fresh";
import { GlanceView } from "../../components/GlanceView.tsx";
import { InstructorFrame } from "../../components/InstructorFrame.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { formatRupiah } from "../../lib/platform/money.ts";
import { define } from "../../lib/state.ts";
import { todayAtAGlance } from "../../lib/teaching/service.ts";
import { glanceView } from "../../lib/teaching/view.ts";
import { staffOf } from "../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state }) {
    return page(glanceView(await todayAtAGlance(state.deps, staffOf(state))));
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const words = m.teaching.glance;
  return (
    <InstructorFrame
      m={m}
      title={words.title}
      tab="overview"
      lead={words.hello(staffOf(state).name)}
    >
      <PageMeta title={words.title} siteName={config.appName} noindex />
      <GlanceView
        m={m}
        lang={lang}
        zone={zone}
        {...data}
        rupiah={(amount) => formatRupiah(amount, lang)}
      />
    </InstructorFrame>
  );
});
