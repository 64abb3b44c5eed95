import { page } from "fresh";
import { AdminCoursesView } from "../../../components/AdminCoursesView.tsx";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { courseExport, courseLine } from "../../../lib/authoring/admin/view.ts";
import { COURSES_LISTING, listCourses } from "../../../lib/authoring/service.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { m, zone } = state;
    const found = await listCourses(state.deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = courseExport(m, zone);
      return exportListing({
        format,
        name: "courses",
        columns,
        batches: found.all(),
        total: await found.count(),
      });
    }
    const links = listingLinks("/admin/courses", COURSES_LISTING, found);
    return page({ rows: found.page.rows.map(courseLine), links });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame m={m} title={m.office.courses.title} tab="courses">
    <PageMeta title={m.office.courses.title} siteName={deps.config.appName} noindex />
    <AdminCoursesView m={m} lang={lang} zone={zone} {...data} />
  </AdminFrame>
));
