import { page } from "fresh";
import { OutlinePage } from "../../../../lib/web/outline_page.tsx";
import { addSection, courseOutline } from "../../../../lib/authoring/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, params: { slug }, url: { searchParams } }) {
    const outline = await courseOutline(state.deps, staffOf(state), slug);
    return page({ outline, form: EMPTY_FORM, done: searchParams.get("done") });
  },

  /** Adds a section. */
  async POST({ req, state, params: { slug } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      const id = await addSection({ ...deps, log }, viewer, slug, values);
      return seeOther(`/instructor/courses/${slug}?done=section_added#section-${id}`);
    } catch (error) {
      const outline = await courseOutline(deps, viewer, slug);
      return formFailed(req, error, values, { outline, done: null });
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <OutlinePage {...data} state={state} />
));
