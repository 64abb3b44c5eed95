import { page } from "fresh";
import { formMessages } from "../../../../../../../../components/formMessages.ts";
import { PageMeta } from "../../../../../../../../components/PageMeta.tsx";
import { RegradeView } from "../../../../../../../../components/quiz_editor/RegradeView.tsx";
import {
  listRegrades,
  openQuestions,
  openRegrading,
  type QuizPlace,
  regradeQuestion,
} from "../../../../../../../../lib/assessment/editor/service.ts";
import { regradeProps } from "../../../../../../../../lib/assessment/editor/results_view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../../../../lib/platform/http.ts";
import { define, type State } from "../../../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

const FIELDS = ["action", "option", "text", "value", "tolerance", "pair", "reason"];

async function load(state: State, place: QuizPlace & { question: string }) {
  const viewer = staffOf(state);
  const [regrading, { questions }, regrades] = await Promise.all([
    openRegrading(state.deps, viewer, place),
    openQuestions(state.deps, viewer, place),
    listRegrades(state.deps, viewer, place),
  ]);
  return { regrading, questions, regrades };
}

export const handler = define.handlers({
  async GET({ params, state }) {
    return page({ ...await load(state, placeOf(params)), form: EMPTY_FORM });
  },

  async POST({ req, params, state }) {
    const values = await readForm(req);
    try {
      await regradeQuestion(state.deps, staffOf(state), placeOf(params), values);
      return seeOther(`/instructor/courses/${params.slug}/quiz/${params.quiz}?done=regraded`);
    } catch (error) {
      return formFailed(req, error, values, await load(state, placeOf(params)));
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { regrading, questions, regrades, form } = data;
  const { m, lang, zone, deps } = state;
  const props = regradeProps(regrading, questions, regrades, state);
  return (
    <>
      <PageMeta
        title={`${m.quizEditor.regrade.title(props.question.number)} · ${regrading.quiz.title}`}
        siteName={deps.config.appName}
        noindex
      />
      <RegradeView
        m={m}
        lang={lang}
        zone={zone}
        {...props}
        values={form.values}
        errors={formMessages(m, form, FIELDS)}
      />
    </>
  );
});
