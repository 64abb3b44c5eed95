/** The fields of a form with what stands in them; no files. */
export function valuesOf(form: HTMLFormElement): Record<string, string> {
  const pairs = [...new FormData(form)];
  return Object.fromEntries(pairs.flatMap(([name, value]) =>
    // Text areas count a break as one letter, and send it as two.
    typeof value === "string" ? [[name, value.replace(/\r\n/g, "\n")]] : []
  ));
}

/** The same as the server made the form, whatever was typed before the scripts were there. */
export function originalValuesOf(form: HTMLFormElement): Record<string, string> {
  const copy = form.cloneNode(true) as HTMLFormElement;
  copy.reset();
  return valuesOf(copy);
}

/** Whether two states of a form say the same, whatever version they were made over. */
export function saysSame(one: Record<string, string>, other: Record<string, string>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  names.delete("version");
  names.delete("seen");
  return [...names].every((name) => (one[name] ?? "") === (other[name] ?? ""));
}
