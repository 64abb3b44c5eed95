import { page } from "fresh";
import { LinkButton } from "../../../../../components/Button.tsx";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import * as icons from "../../../../../components/icons.ts";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { SessionsManager } from "../../../../../components/SessionsManager.tsx";
import { sessionLists } from "../../../../../lib/live/service.ts";
import { sessionListsFile, sessionListsView } from "../../../../../lib/live/view.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params: { slug }, state }) {
    const { deps, m, lang, zone } = state;
    const { searchParams } = url;
    const found = await sessionLists(deps, staffOf(state), slug, searchParams);
    const file = await sessionListsFile(found, m, { lang, zone });
    if (file) return file;
    const { course } = found;
    return page({ course, ...sessionListsView(found), done: searchParams.get("done") });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => {
  const words = m.live.manage;
  const done = Object.entries(words.done).find(([key]) => key === data.done)?.[1];
  const base = `/instructor/courses/${data.course.slug}`;
  return (
    <CourseFrame
      m={m}
      course={data.course}
      tab="sessions"
      notice={done}
      actions={<LinkButton href={`${base}/sessions/new`} icon={icons.plus}>{words.add}</LinkButton>}
    >
      <PageMeta title={m.live.title} siteName={deps.config.appName} noindex />
      <SessionsManager
        m={m}
        lang={lang}
        zone={zone}
        base={base}
        sessions={data.sessions}
        batches={data.batches}
      />
    </CourseFrame>
  );
});
