import { page } from "fresh";
import { ExerciseView } from "../../../../../components/ExerciseView.tsx";
import { PageMeta } from "../../../../../components/PageMeta.tsx";
import { openExercise, submitWork } from "../../../../../lib/exercises/service.ts";
import { exercisePage, SUBMISSION_LIMIT } from "../../../../../lib/exercises/view.ts";
import { AppError } from "../../../../../lib/platform/errors.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { readId, seeOther } from "../../../../../lib/platform/http.ts";
import { readUploadForm, type UploadForm } from "../../../../../lib/platform/uploads.ts";
import { define } from "../../../../../lib/state.ts";
import { toLogin } from "../../../../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ url, state: { deps, viewer }, params }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    const found = await openExercise(deps, viewer, { slug: params.slug, id: readId(params.id) });
    return page({ ...found, form: EMPTY_FORM, done: url.searchParams.has("done") });
  },

  async POST({ req, state: { deps, viewer, log }, params: { slug, id } }) {
    const here = `/learn/${slug}/exercises/${id}`;
    if (!viewer) return toLogin(req, here);
    const address = { slug, id: readId(id) };
    let sent: UploadForm = { values: {}, files: {} };
    try {
      sent = await readUploadForm(req, SUBMISSION_LIMIT);
      await submitWork({ ...deps, log }, viewer, address, {
        values: sent.values,
        file: sent.files.file ?? null,
      });
      return seeOther(`${here}?done`);
    } catch (error) {
      const found = await openExercise(deps, viewer, address);
      return formFailed(req, error, sent.values, { ...found, done: false });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, zone, deps: { clock, config } } = state;
  const shown = exercisePage(data, clock.now(), m.layout.table.scroll);
  return (
    <>
      <PageMeta
        title={`${data.exercise.name} · ${data.course.title}`}
        siteName={config.appName}
        noindex
      />
      <ExerciseView
        m={m}
        lang={lang}
        zone={zone}
        {...shown}
        form={data.form}
        notice={data.done ? m.exercises.done.submitted : null}
      />
    </>
  );
});
