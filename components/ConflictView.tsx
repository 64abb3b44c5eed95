import type { CourseStatus, Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { CourseFrame, type CourseTab } from "./CourseFrame.tsx";
import { Notice } from "./Notice.tsx";

/** Lines that both versions have, or only one. */
export interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
  lineCount: number;
}

/** A field that says something else in each version. */
export interface ConflictField {
  name: string;
  label: string;
  /** What is sent when a version is chosen. */
  mine: string;
  theirs: string;
  /** The one that is chosen at first: what only the other one has changed is theirs. */
  proposal: "mine" | "theirs";
  /** The same as people read it. */
  mineText: string;
  theirsText: string;
  /** How one text becomes the other, line by line; null for short fields, and for texts too different to compare. */
  lines: readonly DiffPart[] | null;
}

export interface ConflictViewProps {
  m: Messages;
  course: { slug: string; title: string; status: CourseStatus };
  tab: CourseTab;
  /** Where the decision is posted to; also the page with the saved version. */
  action: string;
  fields: readonly ConflictField[];
  /** What both versions say alike, and the version that is decided over. */
  agreed: Readonly<Record<string, string>>;
}

function Lines({ m, lines }: { m: Messages; lines: readonly DiffPart[] }) {
  const words = m.authoring.conflict;
  const labels = { added: words.added, removed: words.removed };
  return (
    <div class="diff" role="group" tabindex={0} aria-label={words.changes}>
      {lines.map(({ kind, text, lineCount }, at) =>
        kind === "same"
          ? <p key={at} class="diff-same">{words.unchanged(lineCount)}</p>
          : (
            <div key={at} class={`diff-${kind}`}>
              <p class="diff-label">{labels[kind]}</p>
              <pre>{text}</pre>
            </div>
          )
      )}
    </div>
  );
}

function Decision({ m, field }: { m: Messages; field: ConflictField }) {
  const words = m.authoring.conflict;
  const versions = [
    { key: "mine", label: words.mine, value: field.mine, text: field.mineText },
    { key: "theirs", label: words.theirs, value: field.theirs, text: field.theirsText },
  ];
  return (
    <fieldset class="field-group conflict-field">
      <legend class="field-label">{field.label}</legend>
      {field.lines && <Lines m={m} lines={field.lines} />}
      <div class="choices conflict-choices">
        {versions.map(({ key, label, value, text }) => (
          <label class="choice" key={key}>
            <input type="radio" name={field.name} value={value} checked={key === field.proposal} />
            <span>{label}</span>
            <span class="choice-hint conflict-text">{text === "" ? words.empty : text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Two versions of a form side by side: nothing is written until the second saver has chosen. */
export function ConflictView(props: ConflictViewProps) {
  const { m, course, tab, action, fields, agreed } = props;
  const words = m.authoring.conflict;
  return (
    <CourseFrame m={m} course={course} tab={tab} title={words.title}>
      <Notice m={m} kind="warning" text={words.text} />
      <form class="form" method="post" action={action} encType="multipart/form-data">
        {Object.entries(agreed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => <Decision key={field.name} m={m} field={field} />)}
        <div class="row">
          <Button>{words.save}</Button>
          <Button variant="secondary" name="intent" value="edit">{words.edit}</Button>
          <a class="button button-quiet" href={action} aria-current="false">
            <span>{words.discard}</span>
          </a>
        </div>
      </form>
    </CourseFrame>
  );
}
