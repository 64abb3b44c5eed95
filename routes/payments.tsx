import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { PaymentsView } from "../components/PaymentsView.tsx";
import { listPayments, ORDER_STATUSES, PAYMENTS_LISTING } from "../lib/commerce/service.ts";
import { paymentColumns, paymentView } from "../lib/commerce/view.ts";
import { listingLinks } from "../lib/platform/listing.ts";
import { exportListing } from "../lib/platform/listing_export.ts";
import { define } from "../lib/state.ts";
import { toLogin } from "../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, state: { deps, viewer, m, lang, zone }, url: { searchParams: params } }) {
    if (!viewer) return toLogin(req, "/payments");
    const found = await listPayments(deps, viewer, params);
    const { query: { format }, page: { rows } } = found;
    if (format) {
      const columns = paymentColumns(m, { lang, zone });
      const file = { format, name: m.commerce.payments.title, columns };
      return exportListing({ ...file, batches: found.all(), total: await found.count() });
    }
    const links = listingLinks("/payments", PAYMENTS_LISTING, found);
    return page({ payments: rows.map(paymentView), statuses: ORDER_STATUSES, links });
  },
});

/** "Riwayat Pembayaran". */
export default define.page<typeof handler>(({ data, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  return (
    <>
      <PageMeta title={m.commerce.payments.title} siteName={config.appName} noindex />
      <PaymentsView m={m} lang={lang} zone={zone} {...data} />
    </>
  );
});
