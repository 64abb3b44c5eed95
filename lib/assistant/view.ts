import type { ConversationProps, ShownTurn } from "../../components/assistant_types.ts";
import type { Messages } from "../platform/i18n/mod.ts";
import { QUESTION_MAX } from "./rules.ts";
import type { Answer, Conversation, TurnRow } from "./service.ts";

function shownTurn({ id, question, answer, kind, sources }: TurnRow): ShownTurn {
  return { id, question, answer, sources, isStopped: kind === "stopped" };
}

/** A new answer as the conversation shows it. */
export function shownAnswer(question: string, answer: Answer): ShownTurn {
  return shownTurn({ id: 0, question, ...answer, answer: answer.text });
}

/** How many questions are left, in words; "" where they are not counted. */
export function leftText(m: Messages, left: number | null): string {
  return left === null ? "" : m.assistant.left(left);
}

/** The conversation's props for the page and the panel. */
export function conversationProps(
  m: Messages,
  { turns, left, isTakingQuiz }: Conversation,
  { draft = "", error = "" }: { draft?: string; error?: string } = {},
): ConversationProps {
  return {
    words: m.assistant.chat,
    turns: turns.map(shownTurn),
    suggestions: m.assistant.suggestions,
    left: leftText(m, left),
    notice: isTakingQuiz ? m.assistant.duringQuiz : "",
    maxLength: QUESTION_MAX,
    draft,
    error,
  };
}
