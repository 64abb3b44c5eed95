import { page } from "fresh";
import { CourseFrame } from "../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { StatisticsView } from "../../../../components/StatisticsView.tsx";
import { ZONES } from "../../../../lib/platform/time.ts";
import { define } from "../../../../lib/state.ts";
import { statisticsFile } from "../../../../lib/teaching/response.ts";
import { courseStatistics } from "../../../../lib/teaching/service.ts";
import { statisticsView } from "../../../../lib/teaching/statistics_view.ts";
import { loadRange } from "../../../../lib/web/range.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ req, state, url: { searchParams }, params: { slug } }) {
    const { deps, m, lang, zone } = state;
    const load = (params: URLSearchParams) =>
      courseStatistics(deps, staffOf(state), slug, { params, zone });
    const { found, rangeForm, status } = await loadRange(req, searchParams, load);
    const file = await statisticsFile(found, m, { lang, zone });
    if (file) return file;
    const nudged = searchParams.get("nudged");
    const view = { ...statisticsView(found, lang), rangeForm };
    return page({ course: found.course, view, nudged }, { status });
  },
});

export default define.page<typeof handler>(({ data: { course, view, nudged }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const words = m.teaching.statistics;
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="statistics"
      notice={nudged === null ? null : words.sent(nudged.slice(0, 100))}
    >
      <PageMeta title={`${words.title} · ${course.title}`} siteName={config.appName} noindex />
      <StatisticsView m={m} lang={lang} zone={zone} zoneName={ZONES[zone]} {...view} />
    </CourseFrame>
  );
});
