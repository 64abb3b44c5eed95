/** Endings of addresses; with a path behind it any ending will do. */
const ENDINGS = [
  "com|net|org|edu|gov|id|io|me|ly|co|info|biz|xyz|app|dev|site|online|shop|store|top|link|click|live|club|pro",
  "my|sg|us|uk|au|nl|de|ru|cn|in|tk|gg|tv|to|cc|ai|asia|academy|page|web|example|test|invalid|localhost",
].join("|");
const ADDRESS = new RegExp(
  [
    String.raw`(?:[a-z][a-z+.-]{1,12}:\/\/|www\.)\S+`,
    String.raw`\b[\w-]+(?:\.[\w-]+)*\.(?:${ENDINGS})\b(?::\d+)?(?:\/\S*)?`,
    String.raw`\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S+`,
    String.raw`\blocalhost:\d+\S*`,
  ].join("|"),
  "giu",
);
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/u;
const HANDLE = /(?<![\w@])@\w{2,}/u;
const PHONE = /(?:\+\d|\b0\d|\b62\d)\d{0,3}[\s().-]{0,2}\d{3,4}[\s.-]?\d{3,}/u;
const PATH = /(?<![\w/.])\/[a-z][\w/-]*/giu;
/** Such as coupons and order numbers. */
const CODE = /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{3,}(?:-[A-Z0-9]+)*\b/gu;
/** A coupon without a digit: a word in capitals after what it is. */
const COUPON =
  /\b(?:[Kk]upon|[Kk]ode|[Vv]oucher|[Pp]romo|[Cc]oupon|[Cc]ode)(?:\s+[a-z]+){0,2}:?\s+["“‘']?([A-Z][A-Z-]{3,})\b/gu;
/** Pages that every answer may name. */
const PAGES =
  /^\/(?:courses|cart|my-courses|payments|profile|login|register|forgot-password|help|agenda|wishlist|assistant|chat|notifications)$/;

export interface PlaceOptions {
  /** Of this site, such as `localhost:8000`. */
  host: string;
  /** Paths that were looked up. */
  hrefs: ReadonlySet<string>;
  /** Our own articles: what stands there may be said. */
  helpText: string;
}

/**
 * True when a text names no address, mail address, telephone number or code but those that were looked up. `bare` is
 * the text without titles and order numbers, in which codes are looked for.
 */
export function placesAreOurs(
  text: string,
  bare: string,
  { host, hrefs, helpText }: PlaceOptions,
): boolean {
  if (MAIL.test(text) || HANDLE.test(text) || PHONE.test(bare)) return false;
  const isOurs = (path: string) => hrefs.has(path) || PAGES.test(path);
  for (const [address] of bare.matchAll(ADDRESS)) {
    const whole = address.replace(/[.,;:!?)\]"”’]+$/, "");
    const url = URL.parse(/^[a-z][a-z+.-]*:\/\//i.test(whole) ? whole : `https://${whole}`);
    const isSite = url !== null && /^https?:$/.test(url.protocol) && url.host === host;
    if (!isSite || !(url.pathname === "/" || isOurs(url.pathname))) return false;
  }
  const paths = [...text.replace(ADDRESS, " ").matchAll(PATH)].map(([path]) => path);
  if (!paths.every((path) => isOurs(path) || helpText.includes(path))) return false;
  return [...bare.matchAll(CODE)].every(([code]) => helpText.includes(code)) &&
    [...bare.matchAll(COUPON)].every(([, code]) => helpText.includes(code));
}
