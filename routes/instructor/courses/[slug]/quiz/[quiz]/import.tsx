import { page } from "fresh";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { formMessages } from "../../../../../../components/formMessages.ts";
import { ImportView } from "../../../../../../components/quiz_editor/ImportView.tsx";
import { importQuestions, openOwnQuiz } from "../../../../../../lib/assessment/editor/service.ts";
import type { ImportOutcome } from "../../../../../../lib/assessment/editor/service.ts";
import {
  importedHref,
  importProps,
  quizHead,
} from "../../../../../../lib/assessment/editor/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../lib/platform/forms.ts";
import { seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { readImport } from "../../../../../../lib/web/quiz_forms.ts";
import { placeOf } from "../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

const NO_PROBLEMS: ImportOutcome["problems"] = [];

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const own = await openOwnQuiz(state.deps, staffOf(state), placeOf(params));
    return page({ own, url, form: EMPTY_FORM, problems: NO_PROBLEMS });
  },

  async POST({ req, url, params, state }) {
    const viewer = staffOf(state);
    const own = await openOwnQuiz(state.deps, viewer, placeOf(params));
    const { values, read } = await readImport(req);
    try {
      const outcome = await importQuestions(state.deps, viewer, placeOf(params), read());
      const { problems } = outcome;
      if (problems.length === 0) return seeOther(importedHref(quizHead(own).base, outcome));
      const form = { ...EMPTY_FORM, values };
      return page({ own, url, form, problems }, { status: 422 });
    } catch (error) {
      return formFailed(req, error, values, { own, url, problems: NO_PROBLEMS });
    }
  },
});

export default define.page<typeof handler>(({ data: { own, url, form, problems }, state }) => (
  <>
    <PageMeta
      title={`${state.m.quizEditor.import.title} · ${own.quiz.title}`}
      siteName={state.deps.config.appName}
      noindex
    />
    <ImportView
      m={state.m}
      head={quizHead(own)}
      values={form.values}
      errors={formMessages(state.m, form, ["text", "file"])}
      {...importProps(state.m, url, problems)}
      isLocked={own.quiz.startedCount > 0}
    />
  </>
));
