import { page } from "fresh";
import { NewCourseView } from "../../../components/NewCourseView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { createCourse } from "../../../lib/authoring/service.ts";
import { listCategoryTree } from "../../../lib/catalog/service.ts";
import { EMPTY_FORM, formFailed } from "../../../lib/platform/forms.ts";
import { FORM_LIMIT, seeOther } from "../../../lib/platform/http.ts";
import { readFormWithUploads } from "../../../lib/platform/uploads.ts";
import { define } from "../../../lib/state.ts";
import { draftNames } from "../../../lib/web/drafts.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state: { deps } }) {
    return page({ form: EMPTY_FORM, categories: await listCategoryTree(deps) });
  },

  async POST({ req, state }) {
    const { deps } = state;
    const { values } = await readFormWithUploads(req, FORM_LIMIT);
    try {
      const { slug } = await createCourse({ ...deps, log: state.log }, staffOf(state), values);
      return seeOther(`/instructor/courses/${slug}?done=created`);
    } catch (error) {
      return formFailed(req, error, values, { categories: await listCategoryTree(deps) });
    }
  },
});

export default define.page<typeof handler>(({ data: { form, categories }, state }) => {
  const { m, lang, deps: { config } } = state;
  return (
    <>
      <PageMeta title={m.authoring.course.newTitle} siteName={config.appName} noindex />
      <NewCourseView
        m={m}
        lang={lang}
        form={form}
        categories={categories}
        coursesUrl={`${config.appBaseUrl}/courses/`}
        draftName={draftNames(staffOf(state)).course}
      />
    </>
  );
});
