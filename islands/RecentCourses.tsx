import { useEffect, useState } from "preact/hooks";
import { forgetSeen, readSeen, type SeenCourse } from "../components/seenCourses.ts";

export interface RecentCoursesProps {
  words: { title: string; clear: string; device: string };
}

/** The courses that a visitor looked at last, from their own browser. */
export function RecentCourses({ words }: RecentCoursesProps) {
  const [courses, setCourses] = useState<SeenCourse[]>([]);
  useEffect(() => setCourses(readSeen()), []);
  if (courses.length === 0) return null;
  const clear = () => {
    forgetSeen();
    setCourses([]);
  };
  return (
    <section class="recent recent-device" aria-labelledby="recent">
      <div class="section-head">
        <div>
          <h2 id="recent">{words.title}</h2>
          <p class="muted">{words.device}</p>
        </div>
        <button type="button" class="button button-quiet" onClick={clear}>{words.clear}</button>
      </div>
      <ul class="recent-list">
        {courses.map(({ slug, title }) => (
          <li key={slug}>
            <a class="chip" href={`/courses/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
