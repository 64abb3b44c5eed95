import type { Messages } from "../types.ts";
import { QuestionPictures } from "../../islands/QuestionPictures.tsx";
import { Button, LinkButton } from "../Button.tsx";
import { Field, TextArea } from "../Field.tsx";
import { FormErrors } from "../FormErrors.tsx";
import { Notice } from "../Notice.tsx";
import { AnswerRows } from "./AnswerRows.tsx";
import type { QuestionKind } from "./kinds.ts";
import { QuizFrame, type QuizHead } from "./QuizFrame.tsx";
import { SolvedQuestion, type SolvedQuestionData } from "./SolvedQuestion.tsx";

export interface QuestionFormViewProps {
  m: Messages;
  head: QuizHead;
  /** Where the form goes. */
  action: string;
  isNew: boolean;
  kind: QuestionKind;
  values: Readonly<Record<string, string>>;
  /** Messages by field; "" is about the whole form. */
  errors: Readonly<Record<string, string>>;
  rows: number;
  preview: SolvedQuestionData | null;
  notice: string | null;
}

function labelsOf(m: Messages, rows: number): Record<string, string> {
  const words = m.quizEditor.form;
  const labels: Record<string, string> = {
    prompt: words.prompt,
    points: words.points,
    explanation: words.explanation,
    right: words.answers,
    picture: words.picture,
  };
  for (let number = 1; number <= rows; number++) {
    labels[`option${number}`] = words.option(number);
    labels[`match${number}`] = words.match(number);
    labels[`weight${number}`] = words.weight(number);
    labels[`feedback${number}`] = words.feedback(number);
  }
  return labels;
}

function PictureField({ m, errors }: Pick<QuestionFormViewProps, "m" | "errors">) {
  const words = m.quizEditor.form;
  return (
    <div class="field picture-field">
      <label class="field-label" for="picture">
        {words.picture} <span class="field-optional">({m.layout.form.optional})</span>
      </label>
      <p class="field-hint" id="picture-hint">
        {words.pictureHint} <span class="js-only">{words.pictureDrop}</span>
      </p>
      <div class="row">
        <input
          class="input file-input"
          id="picture"
          name="picture"
          type="file"
          accept="image/png,image/jpeg,image/gif,image/webp"
          aria-describedby={errors.picture ? "picture-hint picture-error" : "picture-hint"}
        />
        <Button variant="secondary" name="do" value="picture">{words.addPicture}</Button>
      </div>
      {errors.picture && <p class="field-error" id="picture-error">{errors.picture}</p>}
    </div>
  );
}

/** The form of one question. Enter saves: the first button of a form is what it presses. */
export function QuestionFormView(props: QuestionFormViewProps) {
  const { m, head, action, isNew, kind, values, errors, rows, preview, notice } = props;
  const words = m.quizEditor.form;
  const { uploading, uploaded, uploadFailed } = m.authoring.editor;
  return (
    <QuizFrame m={m} head={head} tab="questions" notice={notice}>
      <form
        class="form form-narrow"
        id="question"
        method="post"
        action={action}
        enctype="multipart/form-data"
        novalidate
      >
        <button
          type="submit"
          class="visually-hidden"
          tabindex={-1}
          name="do"
          value="save"
          aria-hidden="true"
        />
        <h2>{isNew ? words.newTitle : words.editTitle}: {m.quizEditor.kinds[kind]}</h2>
        <FormErrors m={m} errors={errors} labels={labelsOf(m, rows)} />
        <input type="hidden" name="rows" value={String(rows)} />
        <TextArea
          m={m}
          name="prompt"
          label={words.prompt}
          hint={words.promptHint}
          value={values.prompt}
          error={errors.prompt}
          maxlength={20_000}
        />
        <PictureField m={m} errors={errors} />
        <AnswerRows m={m} kind={kind} rows={rows} values={values} errors={errors} />
        {kind !== "truefalse" && (
          <div class="row">
            <Button variant="secondary" name="do" value="rows">{words.moreRows}</Button>
          </div>
        )}
        <Field
          m={m}
          name="points"
          label={words.points}
          value={values.points ?? "1"}
          error={errors.points}
          inputmode="numeric"
        />
        <TextArea
          m={m}
          name="explanation"
          label={words.explanation}
          hint={words.explanationHint}
          value={values.explanation}
          error={errors.explanation}
          required={false}
          maxlength={20_000}
        />
        <div class="row">
          <Button large name="do" value="save">{words.save}</Button>
          {isNew && <Button variant="secondary" name="do" value="next">{words.saveAndNext}</Button>}
          <Button variant="secondary" name="do" value="preview">{words.preview}</Button>
          <LinkButton variant="quiet" href={head.base}>{words.cancel}</LinkButton>
        </div>
        <QuestionPictures
          form="question"
          url={`/instructor/courses/${head.course.slug}/pictures`}
          words={{ uploading, uploaded, uploadFailed }}
        />
      </form>
      {preview && (
        <section class="quiz-box" id="preview">
          <Notice m={m} kind="info" text={words.previewTitle} />
          <SolvedQuestion m={m} question={preview} />
        </section>
      )}
    </QuizFrame>
  );
}
