import { page } from "fresh";
import { CourseFrame } from "../../../../components/CourseFrame.tsx";
import { IncomeTable } from "../../../../components/IncomeView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { incomeFile, incomeView } from "../../../../lib/commerce/income/view.ts";
import { courseIncome } from "../../../../lib/commerce/service.ts";
import { ZONES } from "../../../../lib/platform/time.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url: { searchParams }, params: { slug } }) {
    const { deps, m, lang, zone } = state;
    const asked = { params: searchParams, zone };
    const income = await courseIncome(deps, staffOf(state), slug, asked);
    const file = await incomeFile(income, m, lang);
    if (file) return file;
    const path = `/instructor/courses/${income.course.slug}/income`;
    return page({ course: income.course, path, view: incomeView(income, { path, lang }) });
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
