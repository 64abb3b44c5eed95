import type { Lang, Messages, Zone } from "./types.ts";
import { LinkButton } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { ExerciseFacts } from "./ExerciseFacts.tsx";
import type { ExerciseData } from "./ExerciseView.tsx";
import { LearnFrame } from "./LearnFrame.tsx";

export interface ExerciseListViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; title: string };
  exercises: readonly ExerciseData[];
}

/** The exercises of a course for its student. */
export function ExerciseListView({ m, lang, zone, course, exercises }: ExerciseListViewProps) {
  const words = m.exercises;
  if (exercises.length === 0) {
    return (
      <LearnFrame m={m} course={course} title={words.title}>
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <LinkButton href={`/learn/${course.slug}`}>{words.backToCourse}</LinkButton>
        </EmptyState>
      </LearnFrame>
    );
  }
  return (
    <LearnFrame m={m} course={course} title={words.title} lead={words.lead}>
      <ul class="exercise-list">
        {exercises.map((exercise) => (
          <li class="exercise-card" key={exercise.id}>
            <h2>
              <a href={`/learn/${course.slug}/exercises/${exercise.id}`}>{exercise.name}</a>
            </h2>
            <ExerciseFacts m={m} lang={lang} zone={zone} exercise={exercise} />
            {exercise.submission?.finalGrade !== null && exercise.submission && (
              <p>
                {words.grade}: <strong>{words.gradeOf(exercise.submission.finalGrade)}</strong>
              </p>
            )}
          </li>
        ))}
      </ul>
    </LearnFrame>
  );
}
