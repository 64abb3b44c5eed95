import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface QuizHeadingProps {
  title: string;
  /** Whose quiz it is. */
  of: string;
  courseHref: string;
  courseTitle: string;
}

/** The way back to the course, and which quiz this is. */
export function QuizHeading({ title, of, courseHref, courseTitle }: QuizHeadingProps) {
  return (
    <header class="quiz-head">
      <a class="back-link" href={courseHref}>
        <Icon of={icons.arrowLeft} />
        <span>{courseTitle}</span>
      </a>
      <p class="muted small">{of}</p>
      <h1>{title}</h1>
    </header>
  );
}
