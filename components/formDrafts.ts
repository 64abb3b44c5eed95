/** Fields that were typed and not saved, as the browser keeps them. */
export interface Draft {
  values: Record<string, string>;
  /** Epoch milliseconds. */
  at: number;
}

const PREFIX = "draft:";
/** What nobody came back for in a month is forgotten. */
const LONGEST_MS = 30 * 24 * 60 * 60 * 1000;

/** A storage that is full or forbidden keeps nothing, and breaks nothing. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The draft of a name, or null. */
export function readDraft(name: string): Draft | null {
  return quietly(() => JSON.parse(localStorage.getItem(PREFIX + name) ?? "null")) ?? null;
}

/** Keeps a draft under a name. */
export function keepDraft(name: string, draft: Draft): void {
  quietly(() => localStorage.setItem(PREFIX + name, JSON.stringify(draft)));
}

/** Forgets the drafts of these names, and those that are too old. */
export function forgetDrafts(names: readonly string[], now: number): void {
  for (const name of names) quietly(() => localStorage.removeItem(PREFIX + name));
  for (const key of quietly(() => Object.keys(localStorage)) ?? []) {
    if (!key.startsWith(PREFIX)) continue;
    const { at = 0 } = readDraft(key.slice(PREFIX.length)) ?? {};
    if (now - at > LONGEST_MS) quietly(() => localStorage.removeItem(key));
  }
}
