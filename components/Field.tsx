import type { Children, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

/** What every field has. */
export interface Common {
  m: Messages;
  /** The form field's name; also its element id, unless `id` says otherwise. */
  name: string;
  id?: string;
  label: string;
  hint?: string;
  /** The message of a field that was wrong. */
  error?: string;
  /** Defaults to true; an optional field says so beside its label. */
  required?: boolean;
}

/** The ids of a field's hint and error, for `aria-describedby`. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return ids === "" ? undefined : ids;
}

/** A label, a hint and an error around something to fill in. */
export function FieldFrame(
  { m, id, label, hint, error, required, children }:
    & { id: string; children: Children }
    & Pick<Common, "m" | "label" | "hint" | "error" | "required">,
) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}{" "}
        {required === false && <span class="field-optional">({m.layout.form.optional})</span>}
      </label>
      {hint && <p class="field-hint" id={`${id}-hint`}>{hint}</p>}
      {children}
      {error && <FieldError id={id} error={error} />}
    </div>
  );
}

function FieldError({ id, error }: { id: string; error: string }) {
  return (
    <p class="field-error" id={`${id}-error`}>
      <Icon of={icons.circleAlert} />
      <span>{error}</span>
    </p>
  );
}

export interface FieldProps extends Common {
  type?:
    | "text"
    | "email"
    | "password"
    | "tel"
    | "url"
    | "number"
    | "search"
    | "datetime-local"
    | "date";
  value?: string;
  /** The browser's autofill token, such as `email` or `new-password`. */
  autocomplete?: string;
  inputmode?: "text" | "email" | "tel" | "numeric" | "decimal" | "url" | "search";
  placeholder?: string;
  minlength?: number;
  maxlength?: number;
  autofocus?: boolean;
}

/** One labelled line of input with its hint and error tied to it for screen readers. */
export function Field(props: FieldProps) {
  const { m, name, label, hint, error, required = true, type = "text" } = props;
  const id = props.id ?? name;
  return (
    <FieldFrame m={m} id={id} label={label} hint={hint} error={error} required={required}>
      <input
        class="input"
        id={id}
        name={name}
        type={type}
        value={props.value}
        required={required}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        placeholder={props.placeholder}
        minlength={props.minlength}
        maxlength={props.maxlength}
        autofocus={props.autofocus}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps extends Common {
  value?: string;
  rows?: number;
  maxlength?: number;
}

/** Several lines of input, framed as `Field` is. */
export function TextArea(props: TextAreaProps) {
  const { m, name, label, hint, error, required = true } = props;
  const id = props.id ?? name;
  return (
    <FieldFrame m={m} id={id} label={label} hint={hint} error={error} required={required}>
      <textarea
        class="input"
        id={id}
        name={name}
        rows={props.rows ?? 5}
        maxlength={props.maxlength}
        required={required}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={describedBy(id, hint, error)}
      >
        {props.value ?? ""}
      </textarea>
    </FieldFrame>
  );
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

export interface SelectProps extends Common {
  options: readonly Option[];
  value?: string;
}

/** A choice from a list that may be long. */
export function Select(props: SelectProps) {
  const { m, name, label, hint, error, options, value, required = true } = props;
  const id = props.id ?? name;
  return (
    <FieldFrame m={m} id={id} label={label} hint={hint} error={error} required={required}>
      <span class="select">
        <select
          class="input"
          id={id}
          name={name}
          required={required}
          aria-invalid={error ? "true" : undefined}
          aria-describedby={describedBy(id, hint, error)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon of={icons.chevronDown} />
      </span>
    </FieldFrame>
  );
}

export interface ChoicesProps extends Common {
  options: readonly Option[];
  value?: string;
}

/** A choice of a few, all in sight, each with room for a line of explanation. */
export function Choices({ name, label, hint, error, options, value, ...rest }: ChoicesProps) {
  const id = rest.id ?? name;
  return (
    <fieldset class="field-group" id={id} aria-describedby={describedBy(id, hint, error)}>
      <legend class="field-label">{label}</legend>
      {hint && <p class="field-hint" id={`${id}-hint`}>{hint}</p>}
      <div class="choices">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              required={rest.required ?? true}
            />
            <span>{option.label}</span>
            {option.hint && <span class="choice-hint">{option.hint}</span>}
          </label>
        ))}
      </div>
      {error && <FieldError id={id} error={error} />}
    </fieldset>
  );
}

export interface CheckboxProps {
  name: string;
  id?: string;
  label: string;
  hint?: string;
  value?: string;
  checked?: boolean;
  required?: boolean;
}

/** One yes-or-no. */
export function Checkbox(props: CheckboxProps) {
  return (
    <label class="choice choice-plain">
      <input
        type="checkbox"
        id={props.id ?? props.name}
        name={props.name}
        value={props.value ?? "1"}
        checked={props.checked}
        required={props.required}
      />
      <span>{props.label}</span>
      {props.hint && <span class="choice-hint">{props.hint}</span>}
    </label>
  );
}
