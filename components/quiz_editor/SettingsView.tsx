import type { FormState } from "../../lib/platform/forms.ts";
import type { Messages, Zone } from "../types.ts";
import { Button } from "../Button.tsx";
import { Checkbox, Field, Select, TextArea } from "../Field.tsx";
import { FormErrors } from "../FormErrors.tsx";
import { bindForm, type FieldOf } from "../bindForm.ts";
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

function WindowFields({ m, field, zone }: { m: Messages; field: FieldOf; zone: Zone }) {
  const words = m.quizEditor.settings;
  return (
    <fieldset class="field-group">
      <legend class="field-label">{words.window}</legend>
      <p class="field-hint">{words.windowHint(m.accounts.profile.zones[zone])}</p>
      <div class="field-pair">
        <Field
          {...field("opens_at")}
          type="datetime-local"
          label={words.opensAt}
          required={false}
        />
        <Field
          {...field("closes_at")}
          type="datetime-local"
          label={words.closesAt}
          required={false}
        />
      </div>
    </fieldset>
  );
}

/** Everything about a quiz but its questions. */
export function SettingsView({ m, head, kept, form, zone, isLocked }: SettingsViewProps) {
  const words = m.quizEditor.settings;
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
  const { values, errors, field } = bindForm(m, form, order, kept);
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
          {...field("title")}
          label={words.title}
          maxlength={160}
        />
        <TextArea
          {...field("description")}
          label={words.description}
          hint={words.descriptionHint}
          required={false}
        />
        <WindowFields m={m} field={field} zone={zone} />
        <div class="field-pair">
          <Field
            {...field("time_limit_minutes")}
            label={words.limit}
            hint={words.limitHint}
            inputmode="numeric"
            required={false}
          />
          <Field
            {...field("pass_mark")}
            label={words.passMark}
            hint={words.passMarkHint}
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
          {...field("results_shown")}
          label={words.resultsShown}
          options={shown}
        />
        <Select
          {...field("explanations_shown")}
          label={words.explanationsShown}
          options={shown}
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
