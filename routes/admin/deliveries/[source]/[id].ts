import { retryDelivery } from "../../../../lib/notifications/service.ts";
import { localPath, readForm, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, params: { source, id }, state }) {
    const { back } = await readForm(req);
    await retryDelivery(state.deps, staffOf(state), source, id);
    const list = localPath(back, "/admin/deliveries");
    return seeOther(`${list}${list.includes("?") ? "&" : "?"}done=again`);
  },
});
