import { suggest } from "../../lib/catalog/service.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps }, url }) {
    const found = await suggest(deps, Object.fromEntries(url.searchParams));
    // The same for everybody; what is typed, taken back and typed again is not asked for twice.
    return Response.json(found, { headers: { "cache-control": "public, max-age=60" } });
  },
});
