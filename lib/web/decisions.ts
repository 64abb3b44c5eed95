import { reviewedCourse } from "../authoring/service.ts";
import type { TellDeps } from "../notifications/tell.ts";
import { tell } from "../notifications/service.ts";
import type { EventOf } from "../platform/events.ts";

/** Tells an instructor what an admin has decided about their course. */
export async function tellReviewed(
  deps: TellDeps,
  { courseId, note, changeId }: EventOf<"course_reviewed">,
): Promise<void> {
  const course = await reviewedCourse(deps, courseId);
  if (!course) return;
  const { slug, title, instructorId } = course;
  await tell(deps, [instructorId], {
    kind: note === null ? "course_approved" : "course_returned",
    key: `course-reviewed-${changeId}`,
    details: { course: title, reason: note ?? "" },
    path: `/instructor/courses/${slug}`,
  });
}

/** Tells an instructor that they are not verified any more. */
export async function tellWithdrawn(
  deps: TellDeps,
  { userId, reason, changeId }: EventOf<"verification_withdrawn">,
): Promise<void> {
  await tell(deps, [userId], {
    kind: "verification_withdrawn",
    key: `verification-withdrawn-${changeId}`,
    details: { reason },
    path: "/profile",
  });
}
