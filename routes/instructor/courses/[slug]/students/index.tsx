import { page } from "fresh";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { StudentsView } from "../../../../../components/StudentsView.tsx";
import { listStudents } from "../../../../../lib/learning/service.ts";
import { rosterView, studentColumns } from "../../../../../lib/learning/roster/view.ts";
import { exportListing } from "../../../../../lib/platform/listing_export.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url, params: { slug } }) {
    const { m, lang, zone } = state;
    const roster = await listStudents(state.deps, staffOf(state), slug, url.searchParams);
    const { listed } = roster;
    const { format } = listed.query;
    if (format) {
      const columns = studentColumns(m, roster, { lang, zone });
      const file = { format, name: `${m.students.title} ${slug}`.slice(0, 80), columns };
      return exportListing({ ...file, batches: listed.all(), total: await listed.count() });
    }
    return page({ ...rosterView(roster), done: url.searchParams.get("done") });
  },
});

export default define.page<typeof handler>(({ data: { done, ...data }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const notice = done === "removed" || done === "restored" ? m.students.done[done] : null;
  return (
    <>
      <PageMeta
        title={`${m.students.title} · ${data.course.title}`}
        siteName={config.appName}
        noindex
      />
      <CourseFrame m={m} course={data.course} tab="students" notice={notice}>
        <StudentsView m={m} lang={lang} zone={zone} {...data} />
      </CourseFrame>
    </>
  );
});
