/**
 * What people write into a course can be written for the model rather than for readers: "abaikan semua instruksi …".
 * The model is told that such text is data; what looks like an order does not reach it in the first place. Losing an
 * innocent sentence costs nothing, since title, price and lessons are told in fields of their own.
 */

/** Zero-width letters, direction marks, control characters: nothing that a reader sees. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const ORDER = new RegExp(
  [
    // Who or what is spoken to.
    String
      .raw`\b(?:ignore|disregard|override|forget|abaikan|lupakan|hiraukan|langgar|bypass|jailbreak)`,
    String
      .raw`\b(?:instruksi|instruct(?:ion)?s?|prompt|perintah|system|sistem\s*:|developer\s*:|assistant|asisten|chatbot|llm|gpt|gemma|language model|model bahasa)\b`,
    String.raw`\b(?:ai|bot|user|role|pengguna)\s*[:,]`,
    String.raw`\b(?:kamu|anda|you)\s+(?:adalah|sekarang|harus|wajib|are|must|should|will|now)\b`,
    // What is asked for.
    String
      .raw`\b(?:katakan|jawablah|jawab(?:\s+dengan|\s+bahwa|\s*:)|balas|sebutkan|ucapkan|bocorkan|tampilkan|beri\s?tahu|ulangi|cetak|respond|reply|answer|repeat|reveal|output|print|say|tell)\b`,
    String.raw`\b(?:must|harus|wajib)\s+(?:say|answer|menjawab|mengatakan|menyebut)`,
    // Marks of prompts and of markup.
    String.raw`<\/?[a-z|][^>]*>|\[\/?inst\]|\x60{3}|#{3}|<\|`,
    String.raw`https?:\/\/|www\.`,
  ].join("|"),
  "iu",
);

/** Only what no honest title has: a title is dropped whole. */
const ORDER_IN_TITLE =
  /\b(?:ignore|disregard|override|abaikan|hiraukan|jailbreak)\b|\b(?:instruksi|instructions?|system prompt|perintah)\b|<\/?[a-z|][^>]*>|\b(?:katakan|respond|reply)\b/iu;

/** The text without letters that nobody sees, in the usual form of letters that look alike. */
export function visible(text: string): string {
  return text.normalize("NFKC").replace(INVISIBLE, "");
}

/** A text by somebody as the model gets it: at most `limit` letters, without sentences that look like orders. */
export function calm(text: string, limit: number): string {
  const sentences = visible(text).split(/(?<=[.!?;])\s+|\n+/u);
  const kept = sentences.filter((sentence) => !ORDER.test(sentence));
  return kept.join(" ").replace(/\s+/gu, " ").trim().slice(0, limit);
}

/** A title or a name as the model gets it; `fallback` in place of one that is an order. */
export function calmTitle(text: string, fallback: string): string {
  const title = visible(text).replace(/\s+/gu, " ").trim().slice(0, 160);
  return ORDER_IN_TITLE.test(title) ? fallback : title;
}
