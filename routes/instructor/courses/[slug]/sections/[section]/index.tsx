import { page } from "fresh";
import { ConflictView } from "../../../../../../components/ConflictView.tsx";
import { PageMeta } from "../../../../../../components/PageMeta.tsx";
import { SectionView } from "../../../../../../components/SectionView.tsx";
import { conflictView } from "../../../../../../lib/authoring/editing/view.ts";
import {
  type Conflict,
  saveSection,
  sectionToEdit,
} from "../../../../../../lib/authoring/service.ts";
import { EMPTY_FORM, formFailed, refuseStaleJson } from "../../../../../../lib/platform/forms.ts";
import { readFormWithUploads } from "../../../../../../lib/platform/uploads.ts";
import { FORM_LIMIT, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

const NO_CONFLICT = { conflict: null as Conflict | null };

export const handler = define.handlers({
  async GET({ state, params: { slug, section: id } }) {
    const part = await sectionToEdit(state.deps, staffOf(state), { slug, id });
    return page({ part, form: { ...EMPTY_FORM, values: part.values }, ...NO_CONFLICT });
  },

  async POST({ req, state, params: { slug, section: id } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const { values: typed } = await readFormWithUploads(req, FORM_LIMIT);
    const part = await sectionToEdit(deps, viewer, { slug, id });
    const values = { ...part.values, ...typed };
    if (typed.intent === "edit") {
      return page({ part, form: { ...EMPTY_FORM, values }, ...NO_CONFLICT });
    }
    try {
      const saved = await saveSection({ ...deps, log }, viewer, { slug, id }, values);
      if (saved.kind === "saved") {
        return seeOther(`/instructor/courses/${slug}?done=section_saved#section-${id}`);
      }
      refuseStaleJson(req);
      return page({ part, form: EMPTY_FORM, conflict: saved }, { status: 409 });
    } catch (error) {
      return formFailed(req, error, values, { part, ...NO_CONFLICT });
    }
  },
});

export default define.page<typeof handler>(({ data: { part, form, conflict }, state }) => {
  const { m, deps: { config } } = state;
  const { course, section } = part;
  return (
    <>
      <PageMeta title={section.title} siteName={config.appName} noindex />
      {conflict
        ? (
          <ConflictView
            m={m}
            course={course}
            tab="content"
            action={`/instructor/courses/${course.slug}/sections/${section.id}`}
            {...conflictView(conflict, { title: { label: m.authoring.section.name } })}
          />
        )
        : <SectionView m={m} course={course} section={section} form={form} />}
    </>
  );
});
