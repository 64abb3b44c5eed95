import type { Messages } from "../types.ts";
import { EmptyState } from "../EmptyState.tsx";
import { QuizFrame, type QuizHead } from "./QuizFrame.tsx";
import { SolvedQuestion, type SolvedQuestionData } from "./SolvedQuestion.tsx";

/** All questions of a quiz with their answers, for those who made it. */
export function PreviewView({ m, head, questions }: {
  m: Messages;
  head: QuizHead;
  questions: readonly SolvedQuestionData[];
}) {
  const words = m.quizEditor.preview;
  return (
    <QuizFrame m={m} head={head} tab="preview">
      {questions.length === 0
        ? <EmptyState title={words.empty} text={m.quizEditor.questions.emptyText} />
        : (
          <>
            <p class="muted">{words.lead}</p>
            {questions.map((question) => (
              <SolvedQuestion key={question.number} m={m} question={question} />
            ))}
          </>
        )}
    </QuizFrame>
  );
}
