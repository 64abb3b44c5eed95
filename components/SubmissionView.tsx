import type { Children, Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge } from "./Badge.tsx";
import type { SubmissionData } from "./ExerciseView.tsx";
import { formatCount } from "./format.ts";
import { Icon } from "./Icon.tsx";
import { Prose } from "./Prose.tsx";
import { Time } from "./Time.tsx";

/** The work itself: a link that leads out, or a file to be saved. */
export function Work({ m, lang, submission, fileHref }: {
  m: Messages;
  lang: Lang;
  submission: Pick<SubmissionData, "link" | "fileName" | "fileSize">;
  fileHref: string;
}) {
  const words = m.exercises;
  const { link, fileName, fileSize } = submission;
  if (link !== null) {
    return (
      <a class="work" href={link} target="_blank" rel="noopener noreferrer nofollow ugc">
        <Icon of={icons.link} />
        <span>{link}</span>
      </a>
    );
  }
  const kilobytes = formatCount(Math.max(1, Math.round((fileSize ?? 0) / 1024)), lang);
  return (
    <a class="work" href={fileHref} download={fileName ?? undefined}>
      <Icon of={icons.download} />
      <span>
        <span class="visually-hidden">{words.download}:</span> {fileName}{" "}
        <span class="muted small nowrap">({words.size(kilobytes)})</span>
      </span>
    </a>
  );
}

function Fact({ label, children }: { label: string; children: Children }) {
  return (
    <div>
      <dt class="muted small">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export interface SubmissionViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  submission: SubmissionData;
  fileHref: string;
}

/** What a student has handed in, and what became of it: grade, how lateness counts, the instructor's notes. */
export function SubmissionView({ m, lang, zone, submission, fileHref }: SubmissionViewProps) {
  const words = m.exercises;
  const { submittedAt, daysLate, keptPercent, grade, finalGrade, feedbackHtml, gradedAt } =
    submission;
  const time = { lang, zone, withTime: true } as const;
  return (
    <section class="submission" aria-labelledby="submission-title">
      <h2 id="submission-title">{words.yours}</h2>
      <Work m={m} lang={lang} submission={submission} fileHref={fileHref} />
      <dl class="facts">
        <Fact label={words.submittedAt}>
          <Time at={submittedAt} {...time} />{" "}
          {daysLate > 0 && <Badge tone="warn">{words.daysLate(daysLate)}</Badge>}
        </Fact>
        {finalGrade !== null && (
          <Fact label={words.grade}>
            <strong class="grade">{words.gradeOf(finalGrade)}</strong>
          </Fact>
        )}
        {gradedAt !== null && (
          <Fact label={words.gradedAt}>
            <Time at={gradedAt} {...time} />
          </Fact>
        )}
      </dl>
      {grade === null && <p class="muted">{words.waiting}</p>}
      {grade !== null && keptPercent < 100 && (
        <p class="muted small">{words.deduction(grade, keptPercent, daysLate)}</p>
      )}
      {feedbackHtml && (
        <div class="stack stack-s">
          <h3>{words.feedback}</h3>
          <Prose html={feedbackHtml} />
        </div>
      )}
    </section>
  );
}
