import { page } from "fresh";
import { PageMeta } from "../components/PageMeta.tsx";
import { PaymentsView } from "../components/PaymentsView.tsx";
import { listPayments } from "../lib/commerce/service.ts";
import { paymentView } from "../lib/commerce/view.ts";
import { define } from "../lib/state.ts";
import { toLogin } from "../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, state: { deps, viewer }, url }) {
    if (!viewer) return toLogin(req, "/payments");
    const after = url.searchParams.get("after");
    return page({ ...await listPayments(deps, viewer, after), isFirst: after === null });
  },
});

/** "Riwayat Pembayaran". */
export default define.page<typeof handler>(({ data: { payments, next, isFirst }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  return (
    <>
      <PageMeta title={m.commerce.payments.title} siteName={config.appName} noindex />
      <PaymentsView
        m={m}
        lang={lang}
        zone={zone}
        payments={payments.map(paymentView)}
        nextHref={next && `/payments?after=${next}`}
        firstHref={isFirst ? null : "/payments"}
      />
    </>
  );
});
