import { page } from "fresh";
import { ImportView } from "../../../../components/ImportView.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { folderRefused } from "../../../../lib/authoring/import_view.ts";
import {
  CourseFolderError,
  importUpload,
  LARGEST_ARCHIVE,
} from "../../../../lib/authoring/service.ts";
import type { SummaryRemark } from "../../../../lib/authoring/service.ts";
import { listCategoryTree } from "../../../../lib/catalog/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../lib/platform/forms.ts";
import { seeOther, wantsJson } from "../../../../lib/platform/http.ts";
import { readUploads } from "../../../../lib/platform/uploads.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

const NO_REMARKS: SummaryRemark[] = [];

export const handler = define.handlers({
  async GET({ state: { deps } }) {
    const categories = await listCategoryTree(deps);
    return page({ categories, remarks: NO_REMARKS, form: EMPTY_FORM });
  },

  async POST({ req, state }) {
    const { deps, log, m, address } = state;
    const upload = await readUploads(req, LARGEST_ARCHIVE, "zip_too_large");
    try {
      const actor = staffOf(state);
      const { importId } = await importUpload({ ...deps, log }, actor, upload, address);
      const location = `/instructor/courses/import/${importId}`;
      return wantsJson(req) ? Response.json({ location }) : seeOther(location);
    } catch (error) {
      const { values } = upload;
      const rest = { categories: await listCategoryTree(deps), remarks: NO_REMARKS };
      return error instanceof CourseFolderError
        ? folderRefused(req, error, { m, values, rest })
        : formFailed(req, error, values, rest);
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta title={m.transfer.title} siteName={deps.config.appName} noindex />
    <ImportView m={m} {...data} />
  </>
));
