import { page } from "fresh";
import { CourseAction } from "../../../components/CourseAction.tsx";
import { CourseView } from "../../../components/CourseView.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { courseQuizzes } from "../../../lib/assessment/service.ts";
import { WishButton, wishWords } from "../../../components/WishButton.tsx";
import { SeenCourse } from "../../../islands/SeenCourse.tsx";
import { WishForms } from "../../../islands/WishForms.tsx";
import { noteView, viewCourse, viewSyllabus } from "../../../lib/catalog/service.ts";
import { mayPreviewCourse } from "../../../lib/catalog/rules.ts";
import { courseDescription, courseJsonLd, courseView } from "../../../lib/catalog/view.ts";
import { enrollmentOf } from "../../../lib/learning/service.ts";
import { comingBatches } from "../../../lib/live/service.ts";
import { batchChoices } from "../../../lib/live/view.ts";
import { movedTo } from "../../../lib/platform/http.ts";
import { switchesOf } from "../../../lib/shop/rules.ts";
import { define } from "../../../lib/state.ts";
import { CartScripts } from "../../../lib/web/shop_pages.tsx";

export const handler = define.handlers({
  async GET({ state: { deps, viewer, log, zone }, params, url }) {
    const course = await viewCourse(deps, viewer, params.slug);
    if (course.slug !== params.slug) return movedTo(`/courses/${course.slug}${url.search}`);
    const [syllabus, quizzes, batches, seat] = await Promise.all([
      viewSyllabus(deps, course.id),
      courseQuizzes(deps.db, course.id),
      comingBatches(deps, course.id, zone),
      viewer ? enrollmentOf(deps.db, viewer.id, course.id) : null,
      noteView({ ...deps, log }, viewer, course),
    ]);
    // A seat that went with its money can be bought again.
    const isRemoved = seat?.status === "revoked" &&
      (seat.removalReason !== null || course.price === 0);
    const removal = isRemoved ? { reason: seat.removalReason } : null;
    const isJoined = seat?.status === "active";
    return page({ course, syllabus, quizzes, batches, removal, isJoined });
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, zone, viewer, deps: { config, clock } } = state;
  const { course, syllabus, isJoined, removal } = data;
  const mayEdit = mayPreviewCourse(course, viewer);
  const path = `/courses/${course.slug}`;
  const url = config.appBaseUrl + path;
  const mayWish = course.status === "published" && !isJoined && !removal &&
    course.instructorId !== viewer?.id;
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
      {viewer === null && <SeenCourse slug={course.slug} title={course.title} />}
      <CourseView
        m={m}
        lang={lang}
        zone={zone}
        course={view}
        quizzes={data.quizzes}
        batches={batchChoices({ batches: data.batches, batchId: null })}
        notice={course.status !== "published" && (
          <Notice m={m} kind="info" text={hidden[course.status]} />
        )}
        action={
          <CourseAction
            m={m}
            course={course}
            isSignedIn={viewer !== null}
            isJoined={isJoined}
            removal={removal}
            isSelling={switchesOf(state.shop).selling}
            mayEdit={mayEdit}
          />
        }
        wish={mayWish && (
          <>
            <WishButton m={m} course={course} isWished={course.isWished} back={path} wide />
            <WishForms words={wishWords(m)} />
          </>
        )}
      />
      {course.price > 0 && !isJoined && !removal && !mayEdit && <CartScripts m={m} />}
    </>
  );
});
