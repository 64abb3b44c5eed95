/** Without letters and digits that are mistaken for one another. */
const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

function randomLetters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}

/** A new order's number, such as `TN-20261121-8F3K2QXZ`: the day in Jakarta, and letters nobody can guess. */
export function orderNumber(now: Temporal.Instant): string {
  const day = now.toZonedDateTimeISO("Asia/Jakarta").toPlainDate().toString().replaceAll("-", "");
  return `TN-${day}-${randomLetters(8)}`;
}

/** The gateway's id of another attempt to pay the same order. */
export function retryId(number: string): string {
  return `${number}-RETRY-${randomLetters(5)}`;
}
