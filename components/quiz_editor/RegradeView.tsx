import type { Lang, Messages, Zone } from "../types.ts";
import { Button } from "../Button.tsx";
import { DataTable } from "../DataTable.tsx";
import { Field, type Option, Select, TextArea } from "../Field.tsx";
import { FormErrors } from "../FormErrors.tsx";
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
  answers: readonly { key: string; text: string; count: number; points: string }[];
  history: readonly CorrectionItem[];
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

/** The corrections of a quiz, newest first. */
export function CorrectionTable({ m, lang, zone, items }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  items: readonly CorrectionItem[];
}) {
  const words = m.quizEditor.regrade;
  return (
    <DataTable
      m={m}
      caption={words.history}
      rows={items}
      rowKey={(item) => String(item.id)}
      columns={[
        { key: "what", label: words.correction, cell: (item) => `${item.question}: ${item.what}` },
        { key: "reason", label: words.reason, cell: (item) => item.reason },
        { key: "who", label: words.who, cell: (item) => item.who },
        {
          key: "when",
          label: words.when,
          cell: (item) => <Time at={item.at} lang={lang} zone={zone} withTime />,
        },
        { key: "changed", label: words.changed, numeric: true, cell: (item) => item.changed },
      ]}
    />
  );
}

/** Where a question is corrected that students have answered already. */
export function RegradeView(props: RegradeViewProps) {
  const { m, head, action, question, actions, answers, history, values, errors } = props;
  const words = m.quizEditor.regrade;
  return (
    <QuizFrame m={m} head={head} tab="questions">
      <h2>{words.title(question.number)}</h2>
      <p class="muted">{words.lead}</p>
      <SolvedQuestion m={m} question={question} />
      {answers.length === 0 ? <p class="muted">{words.noAnswers}</p> : (
        <DataTable
          m={m}
          caption={words.answers}
          rows={answers}
          rowKey={(one) => one.key}
          columns={[
            { key: "answer", label: words.answer, cell: (one) => one.text },
            { key: "count", label: words.count, numeric: true, cell: (one) => one.count },
            { key: "points", label: words.points, numeric: true, cell: (one) => one.points },
          ]}
        />
      )}
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
      {history.length > 0 && <CorrectionTable {...props} items={history} />}
    </QuizFrame>
  );
}
