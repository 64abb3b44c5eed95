import { page } from "fresh";
import {
  type Conflict,
  holdForm,
  lessonFiles,
  lessonToEdit,
  saveLesson,
} from "../../../../../../lib/authoring/service.ts";
import type { Viewer } from "../../../../../../lib/accounts/service.ts";
import type { Deps } from "../../../../../../lib/deps.ts";
import { UPLOAD_ROOM } from "../../../../../../lib/media/rules.ts";
import { EMPTY_FORM, formFailed, refuseStaleJson } from "../../../../../../lib/platform/forms.ts";
import { seeOther } from "../../../../../../lib/platform/http.ts";
import { readFormWithUploads } from "../../../../../../lib/platform/uploads.ts";
import { define } from "../../../../../../lib/state.ts";
import { lessonIntents, LessonPage } from "../../../../../../lib/web/lesson_page.tsx";
import { staffOf } from "../../../../../../lib/web/staff.ts";

/** What the page shows beside its form. */
async function aroundOf(deps: Deps, viewer: Viewer, address: { slug: string; id: string }) {
  const around = await lessonToEdit(deps, viewer, address);
  return {
    around,
    attachments: await lessonFiles(deps, around.lesson.id),
    previewHtml: null as string | null,
    conflict: null as Conflict | null,
    done: null as string | null,
  };
}

export const handler = define.handlers({
  async GET({ state, params: { slug, lesson: id }, url: { searchParams } }) {
    const rest = await aroundOf(state.deps, staffOf(state), { slug, id });
    const form = { ...EMPTY_FORM, values: rest.around.values };
    return page({ ...rest, form, done: searchParams.get("done") });
  },

  async POST({ req, state, params: { slug, lesson: id } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const { values: typed, files } = await readFormWithUploads(req, UPLOAD_ROOM);
    const rest = await aroundOf(deps, viewer, { slug, id });
    const values = { ...rest.around.values, ...typed };
    const held = await holdForm(deps, { values, files }, lessonIntents(state, slug));
    if (held) return page({ ...rest, ...held }, { status: held.form.error ? 422 : 200 });
    try {
      const saved = await saveLesson({ ...deps, log }, viewer, { slug, id }, values);
      if (saved.kind === "saved") {
        return seeOther(`/instructor/courses/${slug}/lessons/${id}?done=saved`);
      }
      refuseStaleJson(req);
      return page({ ...rest, form: EMPTY_FORM, conflict: saved }, { status: 409 });
    } catch (error) {
      return formFailed(req, error, values, rest);
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <LessonPage state={state} {...data} />
));
