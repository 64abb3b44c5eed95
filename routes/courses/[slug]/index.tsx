import { page } from "fresh";
import { CourseAction } from "../../../components/CourseAction.tsx";
import { CourseView } from "../../../components/CourseView.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { viewCourse, viewSyllabus } from "../../../lib/catalog/service.ts";
import { mayEditCourse } from "../../../lib/catalog/rules.ts";
import { courseDescription, courseJsonLd, courseView } from "../../../lib/catalog/view.ts";
import { enrollmentOf } from "../../../lib/learning/service.ts";
import { movedTo } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, viewer }, params, url }) {
    const course = await viewCourse(deps, viewer, params.slug);
    if (course.slug !== params.slug) return movedTo(`/courses/${course.slug}${url.search}`);
    const [syllabus, enrollment] = await Promise.all([
      viewSyllabus(deps, course.id),
      viewer ? enrollmentOf(deps.db, viewer.id, course.id) : null,
    ]);
    return page({ course, syllabus, isJoined: enrollment?.status === "active" });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, zone, viewer, deps: { config, clock } } = state;
  const { course, syllabus, isJoined } = data;
  const mayEdit = mayEditCourse(course, viewer);
  const url = `${config.appBaseUrl}/courses/${course.slug}`;
  const view = courseView(course, syllabus, {
    canOpen: isJoined || mayEdit,
    now: clock.now(),
    tableLabel: m.layout.table.scroll,
  });
  const hidden = { draft: m.catalog.course.draftNotice, archived: m.catalog.course.archivedNotice };
  return (
    <>
      <PageMeta
        title={course.title}
        description={courseDescription(course)}
        siteName={config.appName}
        canonical={url}
        image={view.thumbnail ? new URL(view.thumbnail.src, config.appBaseUrl).href : undefined}
        type="article"
        noindex={course.status !== "published"}
        jsonLd={courseJsonLd(course, { url, base: config.appBaseUrl, provider: config.appName })}
      />
      <CourseView
        m={m}
        lang={lang}
        zone={zone}
        course={view}
        notice={course.status !== "published" && (
          <Notice m={m} kind="info" text={hidden[course.status]} />
        )}
        action={
          <CourseAction
            m={m}
            course={course}
            isSignedIn={viewer !== null}
            isJoined={isJoined}
            mayEdit={mayEdit}
          />
        }
      />
    </>
  );
});
