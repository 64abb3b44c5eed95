import type { QuizPlace } from "../assessment/editor/service.ts";
import type { Messages } from "../platform/i18n/mod.ts";

/** The quiz, and the question if there is one, that an address below `/instructor/courses/:slug/quiz/:quiz` names. */
export function placeOf(
  params: Readonly<Record<string, string>>,
): QuizPlace & { question: string } {
  return { slug: params.slug, quiz: params.quiz, question: params.question ?? "" };
}

/** What the request before this one has done, from `?done=`; null when nothing, or something unknown. */
export function noticeOf(url: URL, m: Messages): string | null {
  const words: Record<string, string> = m.quizEditor.done;
  const done = url.searchParams.get("done") ?? "";
  return Object.hasOwn(words, done) ? words[done] : null;
}
