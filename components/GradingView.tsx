import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import type { SubmissionData } from "./ExerciseView.tsx";
import { Field, TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";
import { Work } from "./SubmissionView.tsx";
import { TableListing } from "./TableListing.tsx";
import { Time } from "./Time.tsx";

/** A change of a grade; `grade` is null when the work was replaced. */
export interface GradeChange {
  id: number;
  previousGrade: number | null;
  grade: number | null;
  reason: string;
  changedBy: string;
  /** Epoch milliseconds. */
  at: number;
}

export interface GradingViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** Where the form goes. */
  href: string;
  fileHref: string;
  submission: SubmissionData & { version: number; feedback: string };
  changes: readonly GradeChange[];
  /** Around the list of the changes. */
  links: ListingLinks;
  form: FormState;
}

function changeText(m: Messages, { previousGrade, grade }: GradeChange): string {
  const words = m.exercises.teach;
  if (grade === null) return words.setAside(previousGrade ?? 0);
  return previousGrade === null ? words.firstGrade(grade) : words.changed(previousGrade, grade);
}

function GradeForm({ m, href, submission, form }: GradingViewProps) {
  const words = m.exercises;
  const errors = formMessages(m, form, ["grade", "feedback", "reason"]);
  const { grade, feedback, version } = submission;
  const kept = { grade: grade === null ? "" : String(grade), feedback, reason: "" };
  const values: Record<string, string | undefined> = form.error ? form.values : kept;
  return (
    <form class="form measured" method="post" action={href} novalidate>
      <FormErrors m={m} errors={errors} />
      <input type="hidden" name="version" value={version} />
      <Field
        m={m}
        name="grade"
        label={words.teach.gradeLabel}
        inputmode="numeric"
        value={values.grade}
        error={errors.grade}
        maxlength={3}
      />
      <TextArea
        m={m}
        name="feedback"
        label={words.feedback}
        hint={words.teach.feedbackHint}
        value={values.feedback}
        error={errors.feedback}
        maxlength={10_000}
        required={false}
      />
      {grade !== null && (
        <Field
          m={m}
          name="reason"
          label={words.teach.reason}
          hint={words.teach.reasonHint}
          value={values.reason}
          error={errors.reason}
          maxlength={500}
        />
      )}
      <div>
        <Button large>{words.teach.saveGrade}</Button>
      </div>
    </form>
  );
}

function History({ m, lang, zone, changes, links }: GradingViewProps) {
  const words = m.exercises.teach;
  return (
    <section class="stack" aria-labelledby="history-title">
      <h2 id="history-title">{words.history}</h2>
      <TableListing
        m={m}
        id="history"
        links={links}
        caption={words.history}
        none={words.noHistory}
        search={words.searchHistory}
        rows={changes}
        rowKey={(change) => String(change.id)}
        columns={[
          {
            key: "change",
            label: words.change,
            sorts: "result",
            cell: (change) => changeText(m, change),
          },
          { key: "who", label: words.who, sorts: "who", cell: (change) => change.changedBy },
          {
            key: "when",
            label: words.when,
            sorts: "at",
            cell: (change) => <Time at={change.at} lang={lang} zone={zone} withTime />,
          },
          {
            key: "why",
            label: words.reason,
            sorts: "reason",
            cell: (change) => change.reason || "–",
          },
        ]}
      />
    </section>
  );
}

/** A student's work on the page where it is graded, with everything that happened to its grade. */
export function GradingView(props: GradingViewProps) {
  const { m, lang, zone, fileHref, submission } = props;
  const words = m.exercises;
  const { submittedAt, daysLate, keptPercent, finalGrade } = submission;
  const time = { lang, zone, withTime: true } as const;
  return (
    <>
      <section class="submission">
        <Work m={m} lang={lang} submission={submission} fileHref={fileHref} />
        <p class="muted small">
          {words.submittedAt} <Time at={submittedAt} {...time} />{" "}
          {daysLate > 0 && <Badge tone="warn">{words.daysLate(daysLate)}</Badge>}
        </p>
        {finalGrade !== null && keptPercent < 100 && (
          <p>{words.teach.effective(finalGrade, keptPercent)}</p>
        )}
      </section>
      <GradeForm {...props} />
      <History {...props} />
    </>
  );
}
