import { page } from "fresh";
import { createLesson, holdForm, newLesson } from "../../../../../lib/authoring/service.ts";
import { UPLOAD_ROOM } from "../../../../../lib/media/rules.ts";
import { EMPTY_FORM, formFailed } from "../../../../../lib/platform/forms.ts";
import { seeOther } from "../../../../../lib/platform/http.ts";
import { readFormWithUploads } from "../../../../../lib/platform/uploads.ts";
import { define } from "../../../../../lib/state.ts";
import { lessonIntents, LessonPage } from "../../../../../lib/web/lesson_page.tsx";
import { staffOf } from "../../../../../lib/web/staff.ts";

const NO_PREVIEW = { previewHtml: null as string | null };

export const handler = define.handlers({
  async GET({ state, params: { slug }, url: { searchParams } }) {
    const around = await newLesson(state.deps, staffOf(state), slug);
    // A lesson needs a section to stand in.
    if (around.sections.length === 0) return seeOther(`/instructor/courses/${slug}`);
    const section = searchParams.get("section") ?? String(around.sections.at(-1)?.id);
    return page({ around, form: { ...EMPTY_FORM, values: { section } }, ...NO_PREVIEW });
  },

  async POST({ req, state, params: { slug } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const sent = await readFormWithUploads(req, UPLOAD_ROOM);
    const around = await newLesson(deps, viewer, slug);
    const held = await holdForm(deps, sent, lessonIntents(state, slug));
    if (held) return page({ around, ...held }, { status: held.form.error ? 422 : 200 });
    try {
      const id = await createLesson({ ...deps, log }, viewer, slug, sent.values);
      return seeOther(`/instructor/courses/${slug}/lessons/${id}?done=lesson_added`);
    } catch (error) {
      return formFailed(req, error, sent.values, { around, ...NO_PREVIEW });
    }
  },
});

export default define.page<typeof handler>(({ data: { around, ...form }, state }) => (
  <LessonPage state={state} around={{ ...around, lesson: null }} {...form} />
));
