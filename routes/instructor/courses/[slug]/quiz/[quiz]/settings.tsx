import { page } from "fresh";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { SettingsView } from "../../../../../../components/quiz_editor/SettingsView.tsx";
import { openOwnQuiz, updateSettings } from "../../../../../../lib/assessment/editor/service.ts";
import { quizHead, settingsValues } from "../../../../../../lib/assessment/editor/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ params, state }) {
    return page({
      own: await openOwnQuiz(state.deps, staffOf(state), placeOf(params)),
      form: EMPTY_FORM,
    });
  },

  async POST({ req, params, state }) {
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await updateSettings(state.deps, viewer, placeOf(params), values, state.zone);
      return seeOther(`/instructor/courses/${params.slug}/quiz/${params.quiz}?done=saved`);
    } catch (error) {
      const own = await openOwnQuiz(state.deps, viewer, placeOf(params));
      return formFailed(req, error, values, { own });
    }
  },
});

export default define.page<typeof handler>(({ data: { own, form }, state: { m, zone, deps } }) => (
  <>
    <PageMeta
      title={`${m.quizEditor.tabs.settings} · ${own.quiz.title}`}
      siteName={deps.config.appName}
      noindex
    />
    <SettingsView
      m={m}
      head={quizHead(own)}
      kept={settingsValues(own.quiz, zone)}
      form={form}
      zone={zone}
      isLocked={own.quiz.startedCount > 0}
    />
  </>
));
