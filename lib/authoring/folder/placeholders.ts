const PICTURE = "import-image:";
const LESSON = "lesson:";

/** What stands in a body for a picture of the folder until the picture has an address. */
export function picturePlaceholder(path: string): string {
  return PICTURE + encode(path);
}

/** What stands in a body for the address of the lesson with this key. */
export function lessonPlaceholder(key: string): string {
  return LESSON + encode(key);
}

/** Where the placeholders of a body lead; undefined leaves one as it is. */
export interface PlaceholderTargets {
  picture(path: string): string | undefined;
  lesson(key: string): string | undefined;
}

/** Puts real addresses in the place of the placeholders that the parser left in a body. */
export function resolvePlaceholders(body: string, targets: PlaceholderTargets): string {
  // A placeholder only ever follows "](", "](<" or a quotation mark of an HTML attribute.
  return body.replace(
    /(\]\(|=")(import-image|lesson):([\w.~%-]+)/g,
    (whole, before: string, scheme: string, encoded: string) => {
      const name = decode(encoded);
      const target = `${scheme}:` === PICTURE ? targets.picture(name) : targets.lesson(name);
      return target === undefined ? whole : before + target;
    },
  );
}

/** Percent signs for all that could end an address in Markdown or HTML. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => "%" + letter.charCodeAt(0).toString(16).toUpperCase(),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
