/**
 * What people write into a course can be written for the model rather than for readers: "abaikan semua instruksi …".
 * The model is told that such text is data; what looks like an order does not reach it in the first place, nor the short
 * version. Losing an innocent sentence costs nothing, since title, price and lessons are told in fields of their own.
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
      .raw`\b(?:act\s+as|pretend|from\s+now\s+on|mulai\s+sekarang|pura-pura\w*|berperan\w*|bertindaklah|roleplay|(?:new|these|aturan|my)\s+(?:rules?|baru)|your\s+(?:answers?|responses?|repl(?:y|ies)|rules?)|(?:jawaban|respons?|balasan|aturan)(?:mu|\s+(?:anda|kamu)))\b`,
    String
      .raw`\b(?:always|never|do\s+not|don't|selalu|jangan(?:lah)?)\b`,
    String
      .raw`\b(?:tulis(?:lah|kan)?|ketik(?:lah|kan)?|sertakan|akhiri|awali|tampilkanlah|teruskan|terjemahkan|kirim(?:kan)?|transfer|write|type|include|append|translate|add\s+the)\b`,
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
const ORDER_IN_TITLE = new RegExp(
  [
    String
      .raw`\b(?:ignore|disregard|override|forget|abaikan|hiraukan|lupakan|langgar)\b.{0,40}\b(?:instruksi|instructions?|perintah|prompts?|rules?|aturan|semua|all|everything|previous|sebelum\w*|above|atas)\b`,
    String.raw`\b(?:system\s*prompt|prompt\s*:|jailbreak)`,
    String.raw`\b(?:katakan|ucapkan|jawablah|sebutkan)\b`,
    // Orders that are also ordinary words, where something follows that is to be said.
    String
      .raw`\b(?:jawab|balas|tulis|ketik|ulangi|cetak|respond|reply|say|tell|answer|print|output|repeat|write|system|assistant|asisten|sistem|user|ai|bot)\s*(?::|["“'«]|(?:dengan|bahwa|with|that|only|hanya)\b)`,
    String.raw`^\s*(?:say|print|output|repeat)\b`,
    String
      .raw`\b(?:act\s+as|pretend\s+(?:to|you)|from\s+now\s+on|you\s+(?:are|must)|kamu\s+(?:adalah|harus)|anda\s+harus)\b`,
    String.raw`<\/?[a-z|][^>]*>|\[\/?inst\]|https?:\/\/|www\.`,
  ].join("|"),
  "iu",
);

/** The text without letters that nobody sees: none that hide a word, none that turn one round. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** The same, in the usual form of letters that look alike. */
export function visible(text: string): string {
  return withoutInvisible(text.normalize("NFKC"));
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
