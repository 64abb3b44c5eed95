/** Writes a generated file only when it changed, so that a file watcher is not woken for nothing. */
export function writeIfChanged(file: URL | string, text: string): void {
  let before: string | null = null;
  try {
    before = Deno.readTextFileSync(file);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  if (before !== text) Deno.writeTextFileSync(file, text);
}
