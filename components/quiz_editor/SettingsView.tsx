import type { FormState } from "../../lib/platform/forms.ts";
import type { Messages, Zone } from "../types.ts";
import { Button } from "../Button.tsx";
import { Checkbox, Field, Select, TextArea } from "../Field.tsx";
import { FormErrors } from "../FormErrors.tsx";
import { formMessages } from "../formMessages.ts";
import { QuizFrame, type QuizHead } from "./QuizFrame.tsx";

const SHOWN = ["after_submit", "after_close", "never"] as const;

export interface SettingsViewProps {
  m: Messages;
  head: QuizHead;
  /** What is kept, by field. */
  kept: Readonly<Record<string, string>>;
  form: FormState;
  zone: Zone;
  isLocked: boolean;
}

function WindowFields({ m, values, errors, zone }: {
  m: Messages;
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  zone: Zone;
}) {
  const words = m.quizEditor.settings;
  return (
    <fieldset class="field-group">
      <legend class="field-label">{words.window}</legend>
      <p class="field-hint">{words.windowHint(m.accounts.profile.zones[zone])}</p>
      <div class="field-pair">
        <Field
          m={m}
          name="opens_at"
          type="datetime-local"
          label={words.opensAt}
          value={values.opens_at}
          error={errors.opens_at}
          required={false}
        />
        <Field
          m={m}
          name="closes_at"
          type="datetime-local"
          label={words.closesAt}
          value={values.closes_at}
          error={errors.closes_at}
          required={false}
        />
      </div>
    </fieldset>
  );
}

/** Everything about a quiz but its questions. */
export function SettingsView({ m, head, kept, form, zone, isLocked }: SettingsViewProps) {
  const words = m.quizEditor.settings;
  const values = form.error ? form.values : kept;
  const order = [
    "title",
    "description",
    "opens_at",
    "closes_at",
    "time_limit_minutes",
    "pass_mark",
    "results_shown",
    "explanations_shown",
  ];
  const errors = formMessages(m, form, order);
  const shown = SHOWN.map((value) => ({ value, label: words.shown[value] }));
  const isTicked = (name: string) => values[name] === "1";
  return (
    <QuizFrame m={m} head={head} tab="settings">
      <form class="form form-narrow" method="post" action={`${head.base}/settings`} novalidate>
        <FormErrors
          m={m}
          errors={errors}
          labels={{
            title: words.title,
            opens_at: words.opensAt,
            closes_at: words.closesAt,
            time_limit_minutes: words.limit,
            pass_mark: words.passMark,
          }}
        />
        <Field
          m={m}
          name="title"
          label={words.title}
          value={values.title}
          error={errors.title}
          maxlength={160}
        />
        <TextArea
          m={m}
          name="description"
          label={words.description}
          hint={words.descriptionHint}
          value={values.description}
          error={errors.description}
          required={false}
        />
        <WindowFields m={m} values={values} errors={errors} zone={zone} />
        <div class="field-pair">
          <Field
            m={m}
            name="time_limit_minutes"
            label={words.limit}
            hint={words.limitHint}
            value={values.time_limit_minutes}
            error={errors.time_limit_minutes}
            inputmode="numeric"
            required={false}
          />
          <Field
            m={m}
            name="pass_mark"
            label={words.passMark}
            hint={words.passMarkHint}
            value={values.pass_mark}
            error={errors.pass_mark}
            inputmode="numeric"
          />
        </div>
        <p class="field-hint">{words.running}</p>
        {isLocked
          ? (
            <>
              <p class="field-hint">{words.orderLocked}</p>
              {["shuffle_questions", "shuffle_options"].map((name) =>
                isTicked(name) && <input key={name} type="hidden" name={name} value="1" />
              )}
            </>
          )
          : (
            <fieldset class="field-group">
              <legend class="field-label">{words.order}</legend>
              <Checkbox
                name="shuffle_questions"
                label={words.shuffleQuestions}
                checked={isTicked("shuffle_questions")}
              />
              <Checkbox
                name="shuffle_options"
                label={words.shuffleOptions}
                checked={isTicked("shuffle_options")}
              />
            </fieldset>
          )}
        <Select
          m={m}
          name="results_shown"
          label={words.resultsShown}
          options={shown}
          value={values.results_shown}
          error={errors.results_shown}
        />
        <Select
          m={m}
          name="explanations_shown"
          label={words.explanationsShown}
          options={shown}
          value={values.explanations_shown}
          error={errors.explanations_shown}
        />
        <Checkbox
          name="counts_for_certificate"
          label={words.certificate}
          checked={isTicked("counts_for_certificate")}
        />
        <div class="row">
          <Button large>{words.save}</Button>
        </div>
      </form>
    </QuizFrame>
  );
}
