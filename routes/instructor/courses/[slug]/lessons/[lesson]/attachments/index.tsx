import {
  attachFile,
  lessonFiles,
  lessonToEdit,
} from "../../../../../../../lib/authoring/service.ts";
import { UPLOAD_ROOM } from "../../../../../../../lib/media/rules.ts";
import { EMPTY_FORM, failedForm } from "../../../../../../../lib/platform/forms.ts";
import { seeOther } from "../../../../../../../lib/platform/http.ts";
import { readUploads } from "../../../../../../../lib/platform/uploads.ts";
import { define } from "../../../../../../../lib/state.ts";
import { LessonPage } from "../../../../../../../lib/web/lesson_page.tsx";
import { staffOf } from "../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { req, state, params: { slug, lesson: id } } = ctx;
    const { deps } = state;
    const viewer = staffOf(state);
    const address = { slug, id };
    const { files } = await readUploads(req, UPLOAD_ROOM);
    try {
      await attachFile(deps, viewer, address, files.file);
      const path = `/instructor/courses/${slug}/lessons/${id}`;
      return seeOther(`${path}?done=attachment_added#attachments`);
    } catch (error) {
      const { form: attachmentForm, status } = failedForm(req, error, {});
      const around = await lessonToEdit(deps, viewer, address);
      const props = {
        around,
        form: { ...EMPTY_FORM, values: around.values },
        previewHtml: null,
        attachments: await lessonFiles(deps, around.lesson.id),
        attachmentForm,
      };
      return ctx.render(<LessonPage state={state} {...props} />, { status });
    }
  },
});
