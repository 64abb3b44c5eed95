import type { Messages } from "../types.ts";
import { Button, LinkButton } from "../Button.tsx";
import { Choices, TextArea } from "../Field.tsx";
import { FileField } from "../FileField.tsx";
import { FormErrors } from "../FormErrors.tsx";
import * as icons from "../icons.ts";
import { Notice } from "../Notice.tsx";
import { QuizFrame, type QuizHead } from "./QuizFrame.tsx";

/** Something about a line of the file. */
export interface LineNote {
  line: number;
  text: string;
}

export interface ImportViewProps {
  m: Messages;
  head: QuizHead;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  problems: readonly LineNote[];
  skipped: readonly LineNote[];
  /** How many questions the last import has added; null without one. */
  imported: number | null;
  isLocked: boolean;
  /** The names of the columns of a CSV file. */
  columns: string;
}

function Lines({ m, notes }: { m: Messages; notes: readonly LineNote[] }) {
  return (
    <ul class="line-notes">
      {notes.map(({ line, text }, index) => (
        <li key={index}>
          <strong>{m.quizEditor.import.line(line)}</strong>: {text}
        </li>
      ))}
    </ul>
  );
}

function Outcome({ m, problems, skipped, imported }: ImportViewProps) {
  const words = m.quizEditor.import;
  return (
    <>
      {problems.length > 0 && (
        <div class="form-errors" role="alert" tabindex={-1} id="import-problems" autofocus>
          <h2>{words.problems}</h2>
          <p>{words.problemsText(problems.length)}</p>
          <Lines m={m} notes={problems} />
        </div>
      )}
      {imported !== null && (
        <Notice
          m={m}
          kind={imported > 0 ? "success" : "warning"}
          text={imported > 0 ? words.imported(imported) : words.nothing}
        />
      )}
      {skipped.length > 0 && (
        <section class="quiz-box">
          <h2>{words.skipped}</h2>
          <Lines m={m} notes={skipped} />
        </section>
      )}
    </>
  );
}

function ImportForm({ m, head, values, errors, columns }: ImportViewProps) {
  const words = m.quizEditor.import;
  return (
    <form
      class="form form-narrow"
      method="post"
      action={`${head.base}/import`}
      enctype="multipart/form-data"
      novalidate
    >
      <h2>{words.title}</h2>
      <p class="muted">{words.lead}</p>
      <FormErrors m={m} errors={errors} labels={{ text: words.text, file: words.file }} />
      <Choices
        m={m}
        name="format"
        label={words.format}
        value={values.format ?? "gift"}
        options={[
          { value: "gift", label: words.formats.gift },
          { value: "csv", label: words.formats.csv },
        ]}
      />
      <TextArea
        m={m}
        name="text"
        label={words.text}
        value={values.text}
        error={errors.text}
        rows={12}
        required={false}
      />
      <FileField
        m={m}
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={errors.file}
        accept=".txt,.gift,.csv,text/plain,text/csv"
        required={false}
      />
      <details class="answer-details">
        <summary>{words.columns}</summary>
        <p class="small">{words.columnsText}</p>
        <p>
          <code class="column-names">{columns}</code>
        </p>
      </details>
      <div class="row">
        <Button large>{words.submit}</Button>
      </div>
    </form>
  );
}

/** Questions from a file or from the clipboard, and to a file. */
export function ImportView(props: ImportViewProps) {
  const { m, head, isLocked } = props;
  const words = m.quizEditor.import;
  return (
    <QuizFrame m={m} head={head} tab="import">
      <Outcome {...props} />
      {isLocked
        ? <Notice m={m} kind="warning" text={m.quizEditor.questions.locked} />
        : <ImportForm {...props} />}
      <section class="quiz-box">
        <h2>{words.exportTitle}</h2>
        <p class="muted">{words.exportText}</p>
        <div class="row">
          {(["gift", "csv"] as const).map((format) => (
            <LinkButton
              key={format}
              href={`${head.base}/export?format=${format}`}
              variant="secondary"
              icon={icons.download}
            >
              {format === "gift" ? words.exportGift : words.exportCsv}
            </LinkButton>
          ))}
        </div>
      </section>
    </QuizFrame>
  );
}
