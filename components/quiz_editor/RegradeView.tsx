import type { ListingLinks } from "../../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "../types.ts";
import { Button } from "../Button.tsx";
import { Field, type Option, Select, TextArea } from "../Field.tsx";
import { FormErrors } from "../FormErrors.tsx";
import { isNarrowed } from "../Listing.tsx";
import { TableListing } from "../TableListing.tsx";
import { Time } from "../Time.tsx";
import { QuizFrame, type QuizHead } from "./QuizFrame.tsx";
import { SolvedQuestion, type SolvedQuestionData } from "./SolvedQuestion.tsx";

/** A correction that was made. */
export interface CorrectionItem {
  id: number;
  question: string;
  what: string;
  reason: string;
  who: string;
  /** Epoch milliseconds. */
  at: number;
  changed: number;
}

/** A list with the addresses around it. */
interface Listed<Row> {
  rows: readonly Row[];
  links: ListingLinks;
}

export interface RegradeViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  head: QuizHead;
  action: string;
  question: SolvedQuestionData;
  /** What can be done, besides the fields that it needs. */
  actions: readonly Option[];
  /** What can be accepted: options, or pairs and options. */
  options: readonly Option[];
  pairs: readonly Option[];
  needs: "option" | "text" | "number" | "pair";
  answers: Listed<{ key: string; text: string; count: number; points: string }>;
  history: Listed<CorrectionItem>;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

function AcceptFields(props: RegradeViewProps) {
  const { m, question, needs, options, pairs, values, errors } = props;
  const words = m.quizEditor.regrade;
  const option = (label: string) => (
    <Select
      m={m}
      name="option"
      label={label}
      hint={question.kind === "multiple" ? words.severalHint : undefined}
      options={options}
      value={values.option}
      error={errors.option}
      required={false}
    />
  );
  switch (needs) {
    case "option":
      return option(words.option);
    case "text":
      return (
        <Field
          m={m}
          name="text"
          label={words.text}
          value={values.text}
          error={errors.text}
          required={false}
          maxlength={1000}
        />
      );
    case "number":
      return (
        <div class="field-pair">
          {(["value", "tolerance"] as const).map((name) => (
            <Field
              key={name}
              m={m}
              name={name}
              label={words[name]}
              value={values[name]}
              error={errors[name]}
              inputmode="decimal"
              required={false}
            />
          ))}
        </div>
      );
    case "pair":
      return (
        <div class="field-pair">
          <Select
            m={m}
            name="pair"
            label={words.pair}
            options={pairs}
            value={values.pair}
            error={errors.pair}
            required={false}
          />
          {option(words.match)}
        </div>
      );
  }
}

/** Corrections that were made, of a quiz or of one question; nothing while there are none. */
export function CorrectionTable({ m, lang, zone, id, items: { rows, links } }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** Of the list. */
  id: string;
  items: Listed<CorrectionItem>;
}) {
  const words = m.quizEditor.regrade;
  if (rows.length === 0 && !isNarrowed(links, ["table"])) return null;
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.history}</h2>
      <TableListing
        m={m}
        id={id}
        links={links}
        caption={words.history}
        none=""
        search={words.search}
        rows={rows}
        rowKey={(item) => String(item.id)}
        columns={[
          {
            key: "what",
            label: words.correction,
            sorts: "question",
            cell: (item) => `${item.question}: ${item.what}`,
          },
          { key: "reason", label: words.reason, sorts: "reason", cell: (item) => item.reason },
          { key: "who", label: words.who, sorts: "who", cell: (item) => item.who },
          {
            key: "when",
            label: words.when,
            sorts: "at",
            cell: (item) => <Time at={item.at} lang={lang} zone={zone} withTime />,
          },
          {
            key: "changed",
            label: words.changed,
            sorts: "changed",
            numeric: true,
            cell: (item) => item.changed,
          },
        ]}
      />
    </section>
  );
}

function AnswerTable({ m, question, answers: { rows, links } }: RegradeViewProps) {
  const words = m.quizEditor.regrade;
  const canSort = question.kind === "short" || question.kind === "number";
  return (
    <section class="stack" aria-labelledby="answers-title">
      <h2 id="answers-title">{words.answers}</h2>
      <TableListing
        m={m}
        id="answers"
        links={links}
        caption={words.answers}
        none={words.noAnswers}
        rows={rows}
        rowKey={(one) => one.key}
        columns={[
          {
            key: "answer",
            label: words.answer,
            sorts: canSort ? "written" : undefined,
            cell: (one) => one.text,
          },
          {
            key: "count",
            label: words.count,
            sorts: "count",
            numeric: true,
            cell: (one) => one.count,
          },
          {
            key: "points",
            label: words.points,
            sorts: "worth",
            numeric: true,
            cell: (one) => one.points,
          },
        ]}
      />
    </section>
  );
}

/** Where a question is corrected that students have answered already. */
export function RegradeView(props: RegradeViewProps) {
  const { m, head, action, question, actions, history, values, errors } = props;
  const words = m.quizEditor.regrade;
  return (
    <QuizFrame m={m} head={head} tab="questions">
      <h2>{words.title(question.number)}</h2>
      <p class="muted">{words.lead}</p>
      <SolvedQuestion m={m} question={question} />
      <AnswerTable {...props} />
      <form class="form form-narrow quiz-box" method="post" action={action} novalidate>
        <FormErrors
          m={m}
          errors={errors}
          labels={{
            action: words.action,
            option: words.option,
            text: words.text,
            value: words.value,
            tolerance: words.tolerance,
            pair: words.pair,
            reason: words.reason,
          }}
        />
        <Select
          m={m}
          name="action"
          label={words.action}
          options={actions}
          value={values.action}
          error={errors.action}
        />
        <AcceptFields {...props} />
        <TextArea
          m={m}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={values.reason}
          error={errors.reason}
          rows={2}
          maxlength={2000}
        />
        <div class="row">
          <Button large>{words.submit}</Button>
        </div>
      </form>
      <CorrectionTable {...props} id="history" items={history} />
    </QuizFrame>
  );
}
