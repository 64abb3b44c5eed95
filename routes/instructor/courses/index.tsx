import { page } from "fresh";
import { OwnCoursesView } from "../../../components/OwnCoursesView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { doneNotice, ownCourse } from "../../../lib/authoring/editing/view.ts";
import { ownCourses } from "../../../lib/authoring/service.ts";
import { thumbnailOf } from "../../../lib/catalog/view.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const after = searchParams.get("after");
    const list = await ownCourses(state.deps, staffOf(state), after);
    return page({ ...list, isFirst: !after, done: searchParams.get("done") });
  },
});

export default define.page<typeof handler>(({ data: { courses, next, isFirst, done }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  return (
    <>
      <PageMeta title={m.authoring.list.title} siteName={config.appName} noindex />
      <OwnCoursesView
        m={m}
        lang={lang}
        zone={zone}
        courses={courses.map((row) => ownCourse(row, thumbnailOf(row)))}
        notice={doneNotice(m, done)}
        nextHref={next && `/instructor/courses?after=${next}`}
        firstHref={isFirst ? null : "/instructor/courses"}
      />
    </>
  );
});
