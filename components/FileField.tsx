import { type Common, describedBy, FieldFrame } from "./Field.tsx";

export interface FileFieldProps extends Common {
  /** The endings or types that the file picker offers, all by default; what a file really is decides the server. */
  accept?: string;
}

/** A choice of one file, framed as `Field` is. Its form has to be `multipart/form-data`. */
export function FileField(props: FileFieldProps) {
  const { m, name, label, hint, error, accept, required = true } = props;
  const id = props.id ?? name;
  return (
    <FieldFrame m={m} id={id} label={label} hint={hint} error={error} required={required}>
      <input
        class="input input-file"
        id={id}
        name={name}
        type="file"
        accept={accept}
        required={required}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </FieldFrame>
  );
}
