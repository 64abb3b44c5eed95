import { page } from "fresh";
import { ConflictView } from "../../../../components/ConflictView.tsx";
import { CourseSettingsView } from "../../../../components/CourseSettingsView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { conflictView, doneNotice, settingsNames } from "../../../../lib/authoring/editing/view.ts";
import {
  type Conflict,
  courseSettings,
  holdForm,
  saveSettings,
} from "../../../../lib/authoring/service.ts";
import { listCategoryTree } from "../../../../lib/catalog/service.ts";
import { thumbnailOf } from "../../../../lib/catalog/view.ts";
import { UPLOAD_ROOM } from "../../../../lib/media/rules.ts";
import { EMPTY_FORM, formFailed, refuseStaleJson } from "../../../../lib/platform/forms.ts";
import { seeOther } from "../../../../lib/platform/http.ts";
import { readFormWithUploads } from "../../../../lib/platform/uploads.ts";
import { define, type State } from "../../../../lib/state.ts";
import { draftNames } from "../../../../lib/web/drafts.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

const NOTHING = { previewHtml: null as string | null, conflict: null as Conflict | null, done: "" };

/** What the page shows beside its form. */
async function around({ deps, viewer }: State, slug: string) {
  const [settings, categories] = await Promise.all([
    courseSettings(deps, staffOf({ viewer }), slug),
    listCategoryTree(deps),
  ]);
  return { settings, categories, ...NOTHING };
}

export const handler = define.handlers({
  async GET({ state, params: { slug }, url: { searchParams } }) {
    const rest = await around(state, slug);
    const form = { ...EMPTY_FORM, values: rest.settings.values };
    return page({ ...rest, form, done: searchParams.get("done") ?? "" });
  },

  async POST({ req, state, params: { slug } }) {
    const { deps, log, address, m } = state;
    const viewer = staffOf(state);
    const { values: typed, files } = await readFormWithUploads(req, UPLOAD_ROOM);
    const rest = await around(state, slug);
    const values = { ...rest.settings.values, ...typed };
    const tableLabel = m.layout.table.scroll;
    const context = { viewer, slug, texts: ["description"], address, tableLabel };
    const held = await holdForm(deps, { values, files }, context);
    if (held) return page({ ...rest, ...held }, { status: held.form.error ? 422 : 200 });
    try {
      const settings = { values, thumbnail: files.thumbnail?.bytes };
      const saved = await saveSettings({ ...deps, log }, viewer, slug, settings);
      if (saved.kind === "saved") {
        return seeOther(`/instructor/courses/${saved.slug}/settings?done=saved`);
      }
      refuseStaleJson(req);
      return page({ ...rest, form: EMPTY_FORM, conflict: saved }, { status: 409 });
    } catch (error) {
      return formFailed(req, error, values, rest);
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, deps: { config } } = state;
  const { settings: { course, thumbnail }, categories, form, previewHtml, conflict, done } = data;
  const draftName = draftNames(staffOf(state)).settings(course.id);
  const { mediaId: thumbnailMediaId, url: thumbnailUrl } = thumbnail;
  return (
    <>
      <PageMeta title={course.title} siteName={config.appName} noindex />
      {conflict
        ? (
          <ConflictView
            m={m}
            course={course}
            tab="settings"
            action={`/instructor/courses/${course.slug}/settings`}
            {...conflictView(conflict, settingsNames(m, categories))}
          />
        )
        : (
          <CourseSettingsView
            m={m}
            lang={lang}
            course={course}
            form={form}
            categories={categories}
            coursesUrl={`${config.appBaseUrl}/courses/`}
            thumbnail={thumbnailOf({ thumbnailMediaId, thumbnailUrl })}
            hasUpload={thumbnailMediaId !== null}
            previewHtml={previewHtml}
            notice={doneNotice(m, done)}
            draftName={draftName}
            savedDrafts={done === "saved" ? [draftName] : []}
          />
        )}
    </>
  );
});
