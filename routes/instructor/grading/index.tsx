import { page } from "fresh";
import { GradingInboxView } from "../../../components/GradingInboxView.tsx";
import { InstructorFrame } from "../../../components/InstructorFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { gradingInbox } from "../../../lib/exercises/service.ts";
import { inboxView } from "../../../lib/exercises/view.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const after = searchParams.get("after") || null;
    const course = searchParams.get("course") || null;
    const inbox = await gradingInbox(state.deps, staffOf(state), { course, after });
    return page({ ...inboxView(inbox), isFirst: after === null, isDone: searchParams.has("done") });
  },
});

export default define.page<typeof handler>(({ data: { isDone, ...data }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const words = m.teaching.inbox;
  return (
    <InstructorFrame
      m={m}
      title={words.title}
      tab="grading"
      lead={words.lead}
      notice={isDone ? m.exercises.done.graded : null}
    >
      <PageMeta title={words.title} siteName={config.appName} noindex />
      <GradingInboxView m={m} lang={lang} zone={zone} {...data} />
    </InstructorFrame>
  );
});
