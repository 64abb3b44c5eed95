import { page } from "fresh";
import { formMessages } from "../../../../../../../../components/formMessages.ts";
import { PageMeta } from "../../../../../../../../components/PageMeta.tsx";
import { RegradeView } from "../../../../../../../../components/quiz_editor/RegradeView.tsx";
import {
  openRegrading,
  regradeQuestion,
} from "../../../../../../../../lib/assessment/editor/service.ts";
import { regradingFile } from "../../../../../../../../lib/assessment/editor/results_file.ts";
import { regradeProps } from "../../../../../../../../lib/assessment/editor/results_view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

const FIELDS = ["action", "option", "text", "value", "tolerance", "pair", "reason"];

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const asked = { params: url.searchParams, m: state.m };
    const regrading = await openRegrading(state.deps, staffOf(state), placeOf(params), asked);
    return await regradingFile(regrading, state) ?? page({ regrading, form: EMPTY_FORM });
  },

  async POST({ req, params, state }) {
    const values = await readForm(req);
    try {
      await regradeQuestion(state.deps, staffOf(state), placeOf(params), values);
      return seeOther(`/instructor/courses/${params.slug}/quiz/${params.quiz}?done=regraded`);
    } catch (error) {
      const asked = { params: new URLSearchParams(), m: state.m };
      const regrading = await openRegrading(state.deps, staffOf(state), placeOf(params), asked);
      return formFailed(req, error, values, { regrading });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { regrading, form } = data;
  const { m, lang, zone, deps } = state;
  const props = regradeProps(regrading, state);
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
