import { page } from "fresh";
import { CourseFrame } from "../../../../components/CourseFrame.tsx";
import { IncomeTable } from "../../../../components/IncomeView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { incomeFile, incomeView } from "../../../../lib/commerce/income/view.ts";
import { courseIncome } from "../../../../lib/commerce/service.ts";
import { ZONES } from "../../../../lib/platform/time.ts";
import { define } from "../../../../lib/state.ts";
import { loadRange } from "../../../../lib/web/range.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ req, state, url: { searchParams }, params: { slug } }) {
    const { deps, m, lang, zone } = state;
    const load = (params: URLSearchParams) =>
      courseIncome(deps, staffOf(state), slug, { params, zone });
    const { found, rangeForm, status } = await loadRange(req, searchParams, load);
    const file = await incomeFile(found, m, lang);
    if (file) return file;
    const path = `/instructor/courses/${found.course.slug}/income`;
    const view = { ...incomeView(found, { path, lang }), rangeForm };
    return page({ course: found.course, path, view }, { status });
  },
});

export default define.page<typeof handler>(({ data: { course, path, view }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const words = m.teaching.income;
  return (
    <CourseFrame m={m} course={course} tab="income">
      <PageMeta title={`${words.title} · ${course.title}`} siteName={config.appName} noindex />
      <p class="muted">{words.ownerOnly}</p>
      <IncomeTable
        m={m}
        lang={lang}
        zoneName={ZONES[zone]}
        path={path}
        {...view}
      />
    </CourseFrame>
  );
});
