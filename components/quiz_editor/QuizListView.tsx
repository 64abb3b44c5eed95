import type { CourseStatus, Messages } from "../types.ts";
import type { FormState } from "../../lib/platform/forms.ts";
import { Badge } from "../Badge.tsx";
import { Button } from "../Button.tsx";
import { CourseFrame } from "../CourseFrame.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { Select } from "../Field.tsx";
import { FormErrors } from "../FormErrors.tsx";
import { formMessages } from "../formMessages.ts";
import * as icons from "../icons.ts";

/** A quiz in the list of its course. */
export interface QuizItem {
  href: string;
  title: string;
  /** Null: the final one. */
  sectionTitle: string | null;
  questionCount: number;
  points: number;
  attempts: number;
  isPublished: boolean;
  counts: boolean;
}

export interface QuizListViewProps {
  m: Messages;
  course: { slug: string; title: string; status: CourseStatus };
  quizzes: readonly QuizItem[];
  /** Where another one can be made: "" is the course. */
  places: readonly { value: string; label: string }[];
  form: FormState;
  notice: string | null;
}

function QuizCard({ m, quiz }: { m: Messages; quiz: QuizItem }) {
  const words = m.quizEditor.list;
  return (
    <li class="quiz-card">
      <div class="quiz-card-main">
        <h2 class="quiz-card-title">
          <a href={quiz.href}>{quiz.title}</a>
        </h2>
        <p class="muted small">
          {[
            quiz.sectionTitle === null ? words.placeFinal : words.ofSection(quiz.sectionTitle),
            words.questions(quiz.questionCount),
            words.points(quiz.points),
          ].join(" · ")}
        </p>
      </div>
      <div class="row">
        {quiz.counts && <Badge tone="brand">{words.certificate}</Badge>}
        {quiz.attempts > 0 && <Badge icon={icons.lock}>{words.attempts(quiz.attempts)}</Badge>}
        <Badge tone={quiz.isPublished ? "good" : "warn"}>
          {quiz.isPublished ? words.published : words.draft}
        </Badge>
      </div>
    </li>
  );
}

/** The quizzes of a course, and the form that makes another one. */
export function QuizListView(props: QuizListViewProps) {
  const { m, course, quizzes, places, form, notice } = props;
  const words = m.quizEditor.list;
  const errors = formMessages(m, form, ["section"]);
  return (
    <CourseFrame m={m} course={course} tab="quiz" title={words.title} notice={notice}>
      {quizzes.length === 0 ? <EmptyState title={words.emptyTitle} text={words.emptyText} /> : (
        <>
          <p class="muted">{words.lead}</p>
          <ul class="quiz-cards">
            {quizzes.map((quiz) => <QuizCard key={quiz.href} m={m} quiz={quiz} />)}
          </ul>
        </>
      )}
      {places.length > 0 && (
        <section class="quiz-box">
          <h2>{words.createTitle}</h2>
          <form
            class="form"
            method="post"
            action={`/instructor/courses/${course.slug}/quiz`}
            novalidate
          >
            <FormErrors m={m} errors={errors} labels={{ section: words.place }} />
            <Select
              m={m}
              name="section"
              label={words.place}
              options={places}
              value={form.values.section}
              error={errors.section}
            />
            <div class="row">
              <Button icon={icons.plus}>{words.create}</Button>
            </div>
          </form>
        </section>
      )}
    </CourseFrame>
  );
}
