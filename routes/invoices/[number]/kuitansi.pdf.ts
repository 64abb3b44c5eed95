import { receiptPaper } from "../../../lib/commerce/service.ts";
import { define } from "../../../lib/state.ts";
import { pdfResponse, toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, state: { deps, viewer }, params: { number } }) {
    if (!viewer) return toLogin(req, `/invoices/${number}`);
    return pdfResponse(await receiptPaper(deps, viewer, number));
  },
});
