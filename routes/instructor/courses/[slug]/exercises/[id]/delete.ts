import { removeExercise } from "../../../../../../lib/exercises/service.ts";
import { readId, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, id } }) {
    const { deps, log } = state;
    await removeExercise({ ...deps, log }, staffOf(state), slug, readId(id));
    return seeOther(`/instructor/courses/${slug}/exercises?done=deleted`);
  },
});
