import type { FormState } from "../lib/platform/forms.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Button, LinkButton } from "./Button.tsx";
import { ExerciseFacts } from "./ExerciseFacts.tsx";
import { Field } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";
import { LearnFrame } from "./LearnFrame.tsx";
import { Notice } from "./Notice.tsx";
import { Prose } from "./Prose.tsx";
import { SubmissionView } from "./SubmissionView.tsx";

/** What somebody has handed in, moments in epoch milliseconds. */
export interface SubmissionData {
  link: string | null;
  fileName: string | null;
  /** Bytes. */
  fileSize: number | null;
  submittedAt: number;
  daysLate: number;
  /** What a grade is worth after lateness, in percent. */
  keptPercent: number;
  /** As the instructor gave it; null: not graded. */
  grade: number | null;
  /** What counts of it. */
  finalGrade: number | null;
  feedbackHtml: string | null;
  gradedAt: number | null;
}

/** An exercise with the viewer's work, moments in epoch milliseconds. */
export interface ExerciseData {
  id: number;
  name: string;
  isRequired: boolean;
  standing: "upcoming" | "open" | "late" | "missed" | "submitted" | "graded";
  opensAt: number | null;
  closesAt: number | null;
  isClosed: boolean;
  late: { kind: "refuse" | "deduct"; percentPerDay: number; floorPercent: number };
  link: string | null;
  descriptionHtml: string | null;
  submission: SubmissionData | null;
}

export interface ExerciseViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; title: string };
  exercise: ExerciseData;
  /** Owners and admins look on. */
  isPreview: boolean;
  /** What a grade would be worth if it was handed in now, in percent. */
  keptNow: number;
  form: FormState;
  notice: string | null;
}

function LateRule(
  { m, late, closesAt }: { m: Messages } & Pick<ExerciseData, "late" | "closesAt">,
) {
  if (closesAt === null) return null;
  const words = m.exercises;
  return (
    <p class="muted small">
      {late.kind === "refuse"
        ? words.lateRefused
        : words.lateDeducted(late.percentPerDay, late.floorPercent)}
    </p>
  );
}

/** The form that hands work in; nothing when nothing is taken any more. */
function SubmitForm({ m, course, exercise, keptNow, form }: ExerciseViewProps) {
  const words = m.exercises;
  const { standing, submission, isClosed } = exercise;
  const isReplacing = submission !== null;
  if (standing === "upcoming" || standing === "missed" || (isReplacing && isClosed)) return null;
  const errors = formMessages(m, form, ["link", "file"]);
  return (
    <section class="stack" aria-labelledby="submit-title">
      <h2 id="submit-title">{isReplacing ? words.replaceTitle : words.submitTitle}</h2>
      {isReplacing && (
        <p class="muted">
          {words.replaceText} {submission.grade !== null && words.replaceGraded}
        </p>
      )}
      {standing === "late" && <Notice m={m} kind="warning" text={words.lateNow(keptNow)} />}
      <form
        class="form"
        method="post"
        action={`/learn/${course.slug}/exercises/${exercise.id}`}
        encType="multipart/form-data"
        novalidate
      >
        <FormErrors m={m} errors={errors} />
        <Field
          m={m}
          name="link"
          type="url"
          inputmode="url"
          label={words.link}
          hint={words.linkHint}
          value={form.values.link}
          error={errors.link}
          placeholder="https://"
          maxlength={2000}
          required={false}
        />
        <FileField
          m={m}
          name="file"
          label={words.file}
          hint={words.fileHint}
          error={errors.file}
          required={false}
        />
        <Button large icon={icons.send}>{isReplacing ? words.replace : words.submit}</Button>
      </form>
    </section>
  );
}

/** An exercise for its student: the task, their work with its grade, the form. */
export function ExerciseView(props: ExerciseViewProps) {
  const { m, lang, zone, course, exercise, isPreview, form, notice } = props;
  const words = m.exercises;
  const { submission } = exercise;
  const isRefused = form.error !== null && Object.keys(form.fields).length === 0;
  return (
    <LearnFrame
      m={m}
      course={course}
      title={exercise.name}
      crumbs={[{ label: words.title, href: `/learn/${course.slug}/exercises` }]}
      lead={<ExerciseFacts m={m} lang={lang} zone={zone} exercise={exercise} />}
      notice={notice}
    >
      {isPreview && <Notice m={m} kind="info" text={words.preview} />}
      {isRefused && form.error && <Notice m={m} kind="error" text={m.errors[form.error]} />}
      {exercise.standing === "upcoming" && !isPreview && <p class="muted">{words.notOpenText}</p>}
      {(exercise.descriptionHtml || exercise.link) && (
        <section class="stack">
          {exercise.descriptionHtml && <Prose html={exercise.descriptionHtml} />}
          {exercise.link && (
            <p>
              <LinkButton
                href={exercise.link}
                variant="secondary"
                icon={icons.externalLink}
                target="_blank"
                rel="noopener noreferrer"
              >
                {words.openLink}
              </LinkButton>
            </p>
          )}
        </section>
      )}
      <LateRule m={m} late={exercise.late} closesAt={exercise.closesAt} />
      {submission && (
        <SubmissionView
          m={m}
          lang={lang}
          zone={zone}
          submission={submission}
          fileHref={`/learn/${course.slug}/exercises/${exercise.id}/file`}
        />
      )}
      {!isPreview && <SubmitForm {...props} />}
    </LearnFrame>
  );
}
