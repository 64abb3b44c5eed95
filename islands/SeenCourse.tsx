import { useEffect } from "preact/hooks";
import { noteSeen } from "../components/seenCourses.ts";

/** Has a visitor's browser remember that they looked at this course. Shows nothing. */
export function SeenCourse({ slug, title }: { slug: string; title: string }) {
  useEffect(() => noteSeen({ slug, title }), [slug]);
  return null;
}
