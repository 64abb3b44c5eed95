import { page } from "fresh";
import { CourseFrame } from "../../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { StudentsView } from "../../../../../components/StudentsView.tsx";
import { listStudents } from "../../../../../lib/learning/service.ts";
import { rosterView, studentColumns } from "../../../../../lib/learning/roster/view.ts";
import { EXPORT_FORMATS } from "../../../../../lib/platform/listing.ts";
import { exportListing } from "../../../../../lib/platform/listing_export.ts";
import { define } from "../../../../../lib/state.ts";
import { staffOf } from "../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url, params: { slug } }) {
    const { m, lang, zone } = state;
    const { format: wanted, ...query } = Object.fromEntries(url.searchParams);
    const roster = await listStudents(state.deps, staffOf(state), slug, query);
    const format = EXPORT_FORMATS.find((one) => one === wanted);
    if (format) {
      const columns = studentColumns(m, roster.course, { lang, zone });
      const name = `${m.students.title} ${slug}`.slice(0, 31);
      return await exportListing({ format, name, columns, batches: roster.all() });
    }
    return page({ ...rosterView(roster), done: query.done });
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
