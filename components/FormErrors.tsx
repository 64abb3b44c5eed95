import type { Messages } from "./types.ts";

export interface FormErrorsProps {
  m: Messages;
  /** Messages by field name, in the form's order; a message of the whole form has the name "". */
  errors: Readonly<Record<string, string>>;
  /** The fields' labels by name: "required" three times over says nothing. */
  labels?: Readonly<Record<string, string>>;
}

/** The list at the top of a refused form; each line leads to its field. Nothing without errors. */
export function FormErrors({ m, errors, labels = {} }: FormErrorsProps) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  const fields = entries.filter(([name]) => name !== "").length;
  return (
    <div class="form-errors" role="alert" tabindex={-1} id="form-errors" autofocus>
      {fields > 0 && <h2>{m.layout.form.errorTitle(fields)}</h2>}
      {entries.map(([name, message]) => name === "" && <p key={name}>{message}</p>)}
      {fields > 0 && (
        <ul>
          {entries.map(([name, message]) =>
            name !== "" && (
              <li key={name}>
                <a href={`#${name}`}>{labels[name] ? `${labels[name]}: ${message}` : message}</a>
              </li>
            )
          )}
        </ul>
      )}
    </div>
  );
}
