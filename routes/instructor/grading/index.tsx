import { page } from "fresh";
import { GradingInboxView } from "../../../components/GradingInboxView.tsx";
import { InstructorFrame } from "../../../components/InstructorFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { gradingInbox, INBOX_LISTING } from "../../../lib/exercises/service.ts";
import { waitingColumns, waitingWork } from "../../../lib/exercises/view.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url: { searchParams: params } }) {
    const { deps, m, lang, zone } = state;
    const isDone = params.has("done");
    params.delete("done");
    const { listed, courses, oldest } = await gradingInbox(deps, staffOf(state), params);
    const { query: { format }, page: { rows } } = listed;
    if (format) {
      const columns = waitingColumns(m, { lang, zone });
      const file = { format, name: m.teaching.inbox.title, columns };
      return exportListing({ ...file, batches: listed.all(), total: await listed.count() });
    }
    const links = listingLinks("/instructor/grading", INBOX_LISTING, listed);
    return page({ links, works: rows.map(waitingWork), courses, oldest, isDone });
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
