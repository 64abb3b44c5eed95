import type { Messages } from "../types.ts";
import { QuestionDrag } from "../../islands/QuestionDrag.tsx";
import { Badge } from "../Badge.tsx";
import { Button, LinkButton } from "../Button.tsx";
import { Dialog } from "../Dialog.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { Icon } from "../Icon.tsx";
import * as icons from "../icons.ts";
import { Notice } from "../Notice.tsx";
import { QuizFrame, type QuizHead } from "./QuizFrame.tsx";
import { QUESTION_KINDS, type QuestionKind } from "./kinds.ts";

/** A question in the list of its quiz. */
export interface QuestionItem {
  id: string;
  number: number;
  href: string;
  kind: QuestionKind;
  /** How it begins, as plain text. */
  text: string;
  points: number;
  isDropped: boolean;
}

export interface QuestionsViewProps {
  m: Messages;
  head: QuizHead;
  questions: readonly QuestionItem[];
  /** Somebody has started. */
  isLocked: boolean;
  liveHref: string;
  notice: string | null;
}

function MoveButtons({ m, question, count }: {
  m: Messages;
  question: QuestionItem;
  count: number;
}) {
  const words = m.quizEditor.questions;
  const { number, href } = question;
  return (
    <form class="question-moves" method="post" action={`${href}/move`}>
      <button
        type="submit"
        class="icon-button"
        name="direction"
        value="up"
        disabled={number === 1}
        aria-label={words.up(number)}
      >
        <Icon of={icons.arrowUp} />
      </button>
      <button
        type="submit"
        class="icon-button"
        name="direction"
        value="down"
        disabled={number === count}
        aria-label={words.down(number)}
      >
        <Icon of={icons.arrowDown} />
      </button>
    </form>
  );
}

function DeleteQuestion({ m, question }: { m: Messages; question: QuestionItem }) {
  const words = m.quizEditor.questions;
  const id = `delete-${question.id}`;
  return (
    <>
      <Button
        type="button"
        variant="quiet"
        popovertarget={id}
        aria-label={words.deleteLabel(question.number)}
      >
        {words.delete}
      </Button>
      <Dialog
        m={m}
        id={id}
        title={words.deleteLabel(question.number)}
        actions={
          <form method="post" action={`${question.href}/delete`}>
            <Button variant="danger">{words.delete}</Button>
          </form>
        }
      >
        <p>{words.deleteText}</p>
      </Dialog>
    </>
  );
}

function QuestionRow({ m, question, count, isLocked, mayEdit }: {
  m: Messages;
  question: QuestionItem;
  count: number;
  isLocked: boolean;
  mayEdit: boolean;
}) {
  const words = m.quizEditor.questions;
  const { id, number, href, kind, text, points, isDropped } = question;
  return (
    <li class="question-item" data-question={id}>
      <span class="question-number" aria-hidden="true">{number}</span>
      <div class="question-item-main">
        <p class="question-item-text">{text}</p>
        <p class="row small muted">
          <span>{m.quizEditor.kinds[kind]}</span>
          <span>{m.quizEditor.list.points(points)}</span>
          {isDropped && <Badge tone="warn">{words.dropped}</Badge>}
        </p>
      </div>
      <div class="question-item-actions">
        {isLocked
          ? (
            <LinkButton
              href={`${href}/regrade`}
              variant="secondary"
              aria-label={words.regradeLabel(number)}
            >
              {words.regrade}
            </LinkButton>
          )
          : mayEdit && (
            <>
              <MoveButtons m={m} question={question} count={count} />
              <LinkButton href={href} variant="secondary" aria-label={words.editLabel(number)}>
                {words.edit}
              </LinkButton>
              <DeleteQuestion m={m} question={question} />
            </>
          )}
      </div>
    </li>
  );
}

function AddQuestion({ m, base }: { m: Messages; base: string }) {
  const words = m.quizEditor;
  return (
    <nav class="quiz-box" aria-label={words.questions.addLabel}>
      <h2>{words.questions.add}</h2>
      <ul class="kind-grid">
        {QUESTION_KINDS.map((kind) => (
          <li key={kind}>
            <a class="kind-link" href={`${base}/questions/new?kind=${kind}`}>
              <strong>{words.kinds[kind]}</strong>
              <span class="muted small">{words.kindHints[kind]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PublishForm({ m, base, publish }: { m: Messages; base: string; publish: boolean }) {
  const words = m.quizEditor.questions;
  return (
    <form method="post" action={`${base}/publish`}>
      <input type="hidden" name="publish" value={publish ? "1" : "0"} />
      <Button variant={publish ? "primary" : "secondary"}>
        {publish ? words.publish : words.hide}
      </Button>
    </form>
  );
}

function RemoveQuiz({ m, base }: { m: Messages; base: string }) {
  const words = m.quizEditor.questions;
  return (
    <>
      <Button type="button" variant="quiet" popovertarget="delete-quiz">{words.remove}</Button>
      <Dialog
        m={m}
        id="delete-quiz"
        title={words.remove}
        actions={
          <form method="post" action={`${base}/delete`}>
            <Button variant="danger">{words.remove}</Button>
          </form>
        }
      >
        <p>{words.removeText}</p>
      </Dialog>
    </>
  );
}

/** The questions of a quiz: in order, to be changed until somebody has started, to be corrected afterwards. */
export function QuestionsView(props: QuestionsViewProps) {
  const { m, head, questions, isLocked, liveHref, notice } = props;
  const { isPublished, course: { rights } } = head;
  const mayEdit = rights.includes("content");
  const mayWatch = rights.includes("grading");
  const words = m.quizEditor.questions;
  const actions = (
    <>
      {isPublished && mayWatch && (
        <LinkButton href={liveHref} variant="secondary">{words.live}</LinkButton>
      )}
      {!isPublished && mayEdit && questions.length > 0 && (
        <PublishForm m={m} base={head.base} publish />
      )}
    </>
  );
  return (
    <QuizFrame m={m} head={head} tab="questions" actions={actions} notice={notice}>
      {!isPublished && <Notice m={m} kind="info" text={words.draftText} />}
      {isLocked && <Notice m={m} kind="warning" text={words.locked} />}
      {questions.length === 0 ? <EmptyState title={words.empty} text={words.emptyText} /> : (
        <>
          {!isLocked && mayEdit && questions.length > 1 && (
            <QuestionDrag action={`${head.base}/order`} hint={words.drag} />
          )}
          <ol class="question-list">
            {questions.map((question) => (
              <QuestionRow
                key={question.id}
                m={m}
                question={question}
                count={questions.length}
                isLocked={isLocked}
                mayEdit={mayEdit}
              />
            ))}
          </ol>
        </>
      )}
      {!isLocked && mayEdit && (
        <>
          <AddQuestion m={m} base={head.base} />
          <div class="row">
            {isPublished && <PublishForm m={m} base={head.base} publish={false} />}
            <RemoveQuiz m={m} base={head.base} />
          </div>
        </>
      )}
    </QuizFrame>
  );
}
