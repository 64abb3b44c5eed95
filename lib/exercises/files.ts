import type { MessageKey } from "../platform/errors.ts";
import { mediaTypeOf } from "../platform/file_type.ts";

/** Largest file that can be handed in, in bytes (10 MB). */
export const LARGEST_FILE = 10 * 1024 * 1024;
const NAME_MAX = 120;

/** A file that has been judged by its content. */
export interface CheckedFile {
  name: string;
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

/** What may be handed in, by what it really is, with the endings that fit; the first is put on other names. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/apng": ["png", "apng"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "image/heic": ["heic", "heif"],
  "application/zip": ["zip"],
  [`${OFFICE}wordprocessingml.document`]: ["docx"],
  [`${OFFICE}wordprocessingml.template`]: ["dotx"],
  [`${OFFICE}spreadsheetml.sheet`]: ["xlsx"],
  [`${OFFICE}spreadsheetml.template`]: ["xltx"],
  [`${OFFICE}presentationml.presentation`]: ["pptx"],
  [`${OFFICE}presentationml.slideshow`]: ["ppsx"],
  [`${OFFICE}presentationml.template`]: ["potx"],
  "application/vnd.ms-word.document.macroenabled.12": ["docm"],
  "application/vnd.ms-excel.sheet.macroenabled.12": ["xlsm"],
  "application/vnd.ms-powerpoint.presentation.macroenabled.12": ["pptm"],
  [`${OPEN_DOCUMENT}text`]: ["odt"],
  [`${OPEN_DOCUMENT}spreadsheet`]: ["ods"],
  [`${OPEN_DOCUMENT}presentation`]: ["odp"],
  [`${OPEN_DOCUMENT}graphics`]: ["odg"],
  "application/rtf": ["rtf"],
  "application/msword": ["doc"],
  "application/vnd.ms-excel": ["xls"],
  "application/vnd.ms-powerpoint": ["ppt"],
};

/** The stream by which each of the old office formats is known among all compound files ([MS-DOC], [MS-XLS], [MS-PPT]). */
const COMPOUND_STREAMS: readonly [stream: string, contentType: string][] = [
  ["WordDocument", "application/msword"],
  ["Workbook", "application/vnd.ms-excel"],
  ["PowerPoint Document", "application/vnd.ms-powerpoint"],
];

function holds(bytes: Uint8Array, needle: Uint8Array): boolean {
  for (let at = bytes.indexOf(needle[0]); at >= 0; at = bytes.indexOf(needle[0], at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Which office document a compound file is; installers and others of that container are none. */
function compoundType(bytes: Uint8Array): string | undefined {
  return COMPOUND_STREAMS.find(([stream]) => {
    const utf16 = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return holds(bytes, new Uint8Array(utf16));
  })?.[1];
}

async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
  const type = await mediaTypeOf(bytes);
  return type === "application/x-cfb" ? compoundType(bytes) : type;
}

/** Everything that would forge what stands around a name, leave a folder or break a header. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A file's name without its folders, safe to show and to save, and with an ending that fits its content. */
export function safeFileName(name: string, endings: readonly string[]): string {
  const bare = name.split(/[/\\]/).at(-1)!.normalize("NFC").replace(UNPRINTABLE, "")
    .replace(/[<>:"|?*]/g, "_").replace(/^[\s.]+|[\s.]+$/g, "");
  const dot = bare.lastIndexOf(".");
  const fits = dot > 0 && endings.includes(bare.slice(dot + 1).toLowerCase());
  const stem = fits ? bare.slice(0, dot) : bare;
  const ending = fits ? bare.slice(dot + 1) : endings[0];
  return `${[...stem].slice(0, NAME_MAX).join("") || "berkas"}.${ending}`;
}

/**
 * Judges a file by its content, never by its name: a PDF, a picture, an office document or a ZIP of at most 10 MB, or
 * the key of what is wrong with it.
 */
export async function checkFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<CheckedFile | { problem: MessageKey }> {
  if (bytes.length > LARGEST_FILE) return { problem: "submission_too_large" };
  if (bytes.length === 0) return { problem: "submission_empty" };
  const contentType = await typeOf(bytes);
  const endings = contentType === undefined ? undefined : ACCEPTED[contentType];
  if (contentType === undefined || !endings) return { problem: "submission_type" };
  return { name: safeFileName(name, endings), contentType, bytes };
}
