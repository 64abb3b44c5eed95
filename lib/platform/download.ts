/** Letters that forge what stands around a name, or that file systems refuse. */
// deno-lint-ignore no-control-regex
const UNFIT = /[\u0000-\u001f\u007f<>:"|?*\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Longest name of a file, in letters, its ending included. */
export const FILE_NAME_MAX = 120;

/**
 * A file's name as it can be kept and shown: without folders, control and direction marks, letters that file systems
 * refuse, and dots at its ends; shortened before its ending. `fallback` when nothing is left.
 */
export function cleanFileName(name: string, fallback: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const tidy = last.replace(UNFIT, "").replace(/\s+/g, " ").replace(/^[.\s]+|[.\s]+$/g, "");
  if (tidy === "") return fallback;
  const letters = [...tidy];
  if (letters.length <= FILE_NAME_MAX) return tidy;
  const ending = [.../\.[\p{L}\p{N}]{1,10}$/u.exec(tidy)?.[0] ?? ""];
  return [...letters.slice(0, FILE_NAME_MAX - ending.length), ...ending].join("");
}

/**
 * The `Content-Disposition` of a file that is saved, not shown (RFC 6266): the name in ASCII for old programs, and in
 * full (RFC 8187).
 */
export function savedAs(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^\x20-\x7e]|["\\%;]/g, "_");
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
