import type { Messages } from "../types.ts";
import { Field, TextArea } from "../Field.tsx";
import type { QuestionKind } from "./kinds.ts";

export interface AnswerRowsProps {
  m: Messages;
  kind: QuestionKind;
  rows: number;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

type RowProps = Omit<AnswerRowsProps, "rows" | "kind"> & { number: number };

/** What is seldom needed: what is said to who chose this, and what it is worth. */
function RowDetails({ m, number, values, errors }: RowProps) {
  const words = m.quizEditor.form;
  const [feedback, weight] = [`feedback${number}`, `weight${number}`];
  const isOpen = Boolean(values[feedback] || values[weight] || errors[weight] || errors[feedback]);
  return (
    <details class="answer-details" open={isOpen}>
      <summary>
        <span aria-hidden="true">{words.detailsShort}</span>
        <span class="visually-hidden">{words.details(number)}</span>
      </summary>
      <div class="stack">
        <TextArea
          m={m}
          name={feedback}
          label={words.feedback(number)}
          value={values[feedback]}
          error={errors[feedback]}
          rows={2}
          required={false}
        />
        <Field
          m={m}
          name={weight}
          label={words.weight(number)}
          hint={words.weightHint}
          value={values[weight]}
          error={errors[weight]}
          inputmode="decimal"
          required={false}
        />
      </div>
    </details>
  );
}

function ChoiceRow({ isMany, ...props }: RowProps & { isMany: boolean }) {
  const { m, number, values, errors } = props;
  const words = m.quizEditor.form;
  const option = `option${number}`;
  const isRight = isMany
    ? values[`right${number}`] === "1"
    : values.right === String(number) || values[`right${number}`] === "1";
  return (
    <li class="answer-row">
      <label class="answer-right">
        <input
          type={isMany ? "checkbox" : "radio"}
          name={isMany ? `right${number}` : "right"}
          value={isMany ? "1" : String(number)}
          checked={isRight}
          aria-label={words.isRight(number)}
        />
        <span aria-hidden="true">{words.right}</span>
      </label>
      <div class="answer-text">
        <TextArea
          m={m}
          name={option}
          label={words.option(number)}
          value={values[option]}
          error={errors[option]}
          rows={1}
          required={number <= 2}
        />
        <RowDetails {...props} />
      </div>
    </li>
  );
}

function ShortRow(props: RowProps) {
  const { m, number, values, errors } = props;
  const option = `option${number}`;
  return (
    <li class="answer-row">
      <div class="answer-text">
        <Field
          m={m}
          name={option}
          label={m.quizEditor.form.acceptedText(number)}
          value={values[option]}
          error={errors[option]}
          required={number === 1}
          maxlength={1000}
        />
        <RowDetails {...props} />
      </div>
    </li>
  );
}

function NumberRow(props: RowProps) {
  const { m, number, values, errors } = props;
  const words = m.quizEditor.form;
  const [option, match] = [`option${number}`, `match${number}`];
  return (
    <li class="answer-row">
      <div class="answer-text">
        <div class="field-pair">
          <Field
            m={m}
            name={option}
            label={words.value(number)}
            value={values[option]}
            error={errors[option]}
            inputmode="decimal"
            required={number === 1}
          />
          <Field
            m={m}
            name={match}
            label={words.tolerance(number)}
            value={values[match]}
            error={errors[match]}
            inputmode="decimal"
            required={false}
          />
        </div>
        <RowDetails {...props} />
      </div>
    </li>
  );
}

function PairRow({ m, number, values, errors }: RowProps) {
  const words = m.quizEditor.form;
  const [option, match] = [`option${number}`, `match${number}`];
  return (
    <li class="answer-row">
      <div class="answer-text field-pair">
        <TextArea
          m={m}
          name={option}
          label={words.left(number)}
          value={values[option]}
          error={errors[option]}
          rows={1}
          required={number <= 2}
        />
        <Field
          m={m}
          name={match}
          label={words.match(number)}
          value={values[match]}
          error={errors[match]}
          required={number <= 2}
        />
      </div>
    </li>
  );
}

function TrueFalse({ m, values, errors }: Omit<RowProps, "number">) {
  const words = m.quizEditor.form;
  const options = [
    { value: "true", label: words.isTrue, feedback: words.feedbackTrue },
    { value: "false", label: words.isFalse, feedback: words.feedbackFalse },
  ];
  return (
    <>
      <p class="field-label" id="truefalse-label">{words.trueFalse}</p>
      <div class="choices" role="radiogroup" aria-labelledby="truefalse-label">
        {options.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input type="radio" name="right" value={value} checked={values.right === value} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <details class="answer-details" open={Boolean(values.feedback1 || values.feedback2)}>
        <summary>{words.feedbackTrue} / {words.feedbackFalse}</summary>
        <div class="stack">
          {options.map(({ value, feedback }, index) => (
            <TextArea
              key={value}
              m={m}
              name={`feedback${index + 1}`}
              label={feedback}
              value={values[`feedback${index + 1}`]}
              error={errors[`feedback${index + 1}`]}
              rows={2}
              required={false}
            />
          ))}
        </div>
      </details>
    </>
  );
}

const HEADS = {
  single: ["options", "optionsHint"],
  multiple: ["options", "optionsHint"],
  truefalse: ["answers", null],
  short: ["accepted", "acceptedHint"],
  number: ["numbers", "numbersHint"],
  matching: ["pairs", "pairsHint"],
} as const;

function row(kind: QuestionKind, props: RowProps) {
  switch (kind) {
    case "short":
      return <ShortRow key={props.number} {...props} />;
    case "number":
      return <NumberRow key={props.number} {...props} />;
    case "matching":
      return <PairRow key={props.number} {...props} />;
    default:
      return <ChoiceRow key={props.number} isMany={kind === "multiple"} {...props} />;
  }
}

/** The fields of what can be answered, a row an answer, by the kind of the question. */
export function AnswerRows({ m, kind, rows, values, errors }: AnswerRowsProps) {
  const words = m.quizEditor.form;
  const [title, hint] = HEADS[kind];
  const rest = { m, values, errors };
  return (
    <fieldset class="field-group answers" id="right">
      <legend class="field-label">{words[title]}</legend>
      {hint && <p class="field-hint">{words[hint]}</p>}
      {errors.right && <p class="field-error" id="right-error">{errors.right}</p>}
      {kind === "truefalse" ? <TrueFalse {...rest} /> : (
        <ol class="answer-rows">
          {Array.from({ length: rows }, (_, index) => row(kind, { ...rest, number: index + 1 }))}
        </ol>
      )}
    </fieldset>
  );
}
