import { page } from "fresh";
import { formMessages } from "../../components/formMessages.ts";
import { PageMeta } from "../../components/PageMeta.tsx";
import { QuestionFormView } from "../../components/quiz_editor/QuestionFormView.tsx";
import {
  addPicture,
  type OwnQuiz,
  type QuestionValues,
  type QuizPlace,
  readQuestion,
  rowCount,
} from "../assessment/editor/service.ts";
import { quizHead, solvedQuestion } from "../assessment/editor/view.ts";
import type { QuestionKind } from "../assessment/spec.ts";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { EMPTY_FORM, formFailed, type FormState } from "../platform/forms.ts";
import { seeOther } from "../platform/http.ts";
import type { State } from "../state.ts";
import { readQuestionUpload } from "./quiz_forms.ts";
import { staffOf } from "./staff.ts";

/** Rows that "add rows" adds. */
const MORE_ROWS = 4;

/** A question on its form, new or known. */
export interface QuestionPage {
  own: OwnQuiz;
  kind: QuestionKind;
  /** Null: a new one. */
  number: number | null;
  values: QuestionValues;
  form: FormState;
  /** Shows what was typed as students will see it. */
  isPreview: boolean;
  notice: string | null;
}

interface Posted {
  req: Request;
  state: State;
  place: QuizPlace;
  shown: Pick<QuestionPage, "own" | "kind" | "number">;
  save: (values: QuestionValues) => Promise<void>;
  /** Where to go after saving: with `next` to the form of another one. */
  leadsTo: (next: boolean) => string;
}

/** Does what the pressed button says: saves, shows, adds rows or a picture. */
export async function postQuestion({ req, state, place, shown, save, leadsTo }: Posted) {
  const { values, picture } = await readQuestionUpload(req);
  const rest = { ...shown, isPreview: false, notice: null };
  const again = (changed: QuestionValues, more: Partial<QuestionPage> = {}) =>
    page({ ...rest, values: changed, form: EMPTY_FORM, ...more });
  try {
    switch (values.do) {
      case "rows":
        return again({ ...values, rows: String(rowCount(values) + MORE_ROWS) });
      case "preview":
        readQuestion(shown.kind, values);
        return again(values, { isPreview: true });
      case "picture": {
        const prompt = await withPicture(state, place, values.prompt ?? "", picture?.bytes);
        return again({ ...values, prompt }, { notice: state.m.quizEditor.form.pictureAdded });
      }
      default:
        await save(values);
        return seeOther(leadsTo(values.do === "next"));
    }
  } catch (error) {
    return formFailed(req, error, { ...values }, { ...rest, values });
  }
}

async function withPicture(
  state: State,
  place: QuizPlace,
  prompt: string,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): Promise<string> {
  const refused = (key: MessageKey) =>
    new AppError("invalid", "invalid", { fields: { picture: key } });
  if (!bytes) throw refused("required");
  try {
    const markdown = await addPicture(state.deps, staffOf(state), place, bytes);
    return `${prompt.trimEnd()}\n\n${markdown}`.trimStart();
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid") throw refused(error.key);
    throw error;
  }
}

/** Every field of the form that can be wrong, in its order. */
function fieldsOf(rows: number): string[] {
  const names = ["option", "match", "weight", "feedback"];
  const cells = Array.from({ length: rows }, (_, index) => names.map((name) => name + (index + 1)));
  return ["prompt", "picture", "right", ...cells.flat(), "points", "explanation"];
}

/** The page of a question's form. */
export function QuestionFormPage({ data, state }: { data: QuestionPage; state: State }) {
  const { own, kind, number, values, form, isPreview, notice } = data;
  const { m, deps } = state;
  const head = quizHead(own);
  const rows = rowCount(values);
  const words = m.quizEditor.form;
  const path = number === null ? `new?kind=${kind}` : String(number);
  const preview = isPreview
    ? solvedQuestion(readQuestion(kind, values), { number: 1 }, state)
    : null;
  return (
    <>
      <PageMeta
        title={`${number === null ? words.newTitle : words.editTitle} · ${own.quiz.title}`}
        siteName={deps.config.appName}
        noindex
      />
      <QuestionFormView
        m={m}
        head={head}
        action={`${head.base}/questions/${path}`}
        isNew={number === null}
        kind={kind}
        values={values}
        errors={formMessages(m, form, fieldsOf(rows))}
        rows={rows}
        preview={preview}
        notice={notice}
      />
    </>
  );
}
