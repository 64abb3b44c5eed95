import type { Lang, Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { type CourseCardData, CourseGrid } from "./CourseCard.tsx";
import * as icons from "./icons.ts";
import { RecentCourses } from "../islands/RecentCourses.tsx";

export interface RecentShelfProps {
  m: Messages;
  lang: Lang;
  /** What the viewer looked at last; null for a visitor, whose browser remembers it. */
  courses: readonly CourseCardData[] | null;
  back: string;
}

/** The courses somebody looked at last, and the button that forgets them. Nothing when there are none. */
export function RecentShelf({ m, lang, courses, back }: RecentShelfProps) {
  const { title, lead, clear, device } = m.discovery.recent;
  if (courses === null) return <RecentCourses words={{ title, clear, device }} />;
  if (courses.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent">
      <div class="section-head">
        <div>
          <h2 id="recent">{title}</h2>
          <p class="muted">{lead}</p>
        </div>
        <form method="post" action="/recently-viewed/delete">
          <input type="hidden" name="back" value={back} />
          <Button variant="quiet" icon={icons.x}>{clear}</Button>
        </form>
      </div>
      <CourseGrid m={m} lang={lang} courses={courses.slice(0, 4)} back={back} />
    </section>
  );
}
