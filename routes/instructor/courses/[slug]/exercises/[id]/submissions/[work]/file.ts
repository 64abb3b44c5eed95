import { submittedFile } from "../../../../../../../../lib/exercises/service.ts";
import { fileResponse } from "../../../../../../../../lib/platform/downloads.ts";
import { readId } from "../../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, params: { slug, id, work } }) {
    const address = { slug, exerciseId: readId(id), id: readId(work) };
    return fileResponse(await submittedFile(state.deps, staffOf(state), address));
  },
});
