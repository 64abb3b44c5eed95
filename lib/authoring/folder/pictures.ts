const PICTURE_FILE = /\.(png|jpe?g|gif|webp)$/i;
const ANY_PICTURE = /\.(png|jpe?g|gif|webp|svg|avif|bmp|tiff?|ico)$/i;

/** What became of a picture's address. */
export type FoundPicture =
  | { kind: "remote" }
  | { kind: "found"; path: string; ambiguous: boolean }
  | { kind: "missing"; picture: string }
  | { kind: "unsupported"; picture: string };

/** The pictures of a folder by their file names: the path that a text writes before may be wrong. */
export class PictureIndex {
  readonly #byName = new Map<string, string[]>();

  constructor(paths: readonly string[]) {
    for (const path of [...paths].sort()) {
      if (!PICTURE_FILE.test(path) || /(^|\/)(\._|__MACOSX\/)/.test(path)) continue;
      const name = sameName(lastPart(path));
      this.#byName.set(name, [...this.#byName.get(name) ?? [], path]);
    }
  }

  /**
   * Finds what an address in a text means. Letter case, percent signs, backslashes, `?raw=true` and
   * the path do not matter, the file's name does; of several files of that name, the one with the
   * most of the path wins. Addresses on other hosts stay remote, unless GitHub serves the file
   * there and the folder has it.
   */
  find(address: string): FoundPicture {
    const parts = pathParts(address);
    const name = parts.at(-1) ?? "";
    const remote = isRemote(address);
    if (/^\s*data:/i.test(address)) return { kind: "unsupported", picture: "data:…" };
    if (remote && !isGitHub(address)) return { kind: "remote" };
    const candidates = this.#byName.get(sameName(name)) ?? [];
    const [best, second] = candidates
      .map((path) => ({ path, common: commonTail(path.split("/"), parts) }))
      .sort((a, b) => b.common - a.common || a.path.length - b.path.length);
    if (best !== undefined) {
      const ambiguous = second !== undefined && second.common === best.common;
      return { kind: "found", path: best.path, ambiguous };
    }
    if (remote) return { kind: "remote" };
    const unsupported = ANY_PICTURE.test(name) && !PICTURE_FILE.test(name);
    return { kind: unsupported ? "unsupported" : "missing", picture: address };
  }
}

/** Whether an address names another host (or anything else with a scheme) instead of a file. */
export function isRemote(address: string): boolean {
  return /^\s*([a-z][a-z0-9+.-]+:|\/\/)/i.test(address);
}

/** Whether a path is that of a picture that lessons can show, by its ending. */
export function isPicture(path: string): boolean {
  return PICTURE_FILE.test(path);
}

/** The parts of an address' path, decoded, without query and fragment. */
export function pathParts(address: string): string[] {
  const path = address.replace(/[?#].*$/s, "");
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A bare percent sign is part of the name.
  }
  return decoded.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
}

function isGitHub(address: string): boolean {
  return /^(https?:)?\/\/((www\.)?github\.com|raw\.githubusercontent\.com)\//i.test(address.trim());
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function sameName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function commonTail(a: string[], b: string[]): number {
  let common = 0;
  while (common < Math.min(a.length, b.length)) {
    if (sameName(a.at(-1 - common) ?? "") !== sameName(b.at(-1 - common) ?? "")) break;
    common++;
  }
  return common;
}
