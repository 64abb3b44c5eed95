import type { Context } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { AdminOrderView, type AdminOrderViewProps } from "../../components/AdminOrderView.tsx";
import { AdminReviewsView } from "../../components/AdminReviewsView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { orderFileExport, orderFileView } from "../commerce/admin/order_file_view.ts";
import { reviewExport, reviewView } from "../commerce/admin/view.ts";
import { REVIEW_KINDS } from "../commerce/rules.ts";
import { listReviews, openOrderFile } from "../commerce/service.ts";
import type { FormState } from "../platform/forms.ts";
import { listingLinks } from "../platform/listing.ts";
import { exportListing } from "../platform/listing_export.ts";
import type { State } from "../state.ts";
import { staffOf } from "./staff.ts";

/** What a form of these pages shows when it comes back. */
export interface Shown {
  form: FormState;
  status?: number;
}

/** What an address asks of the lists on its page: that of a form says nothing about them. */
function listParams({ req, url }: Context<State>): URLSearchParams {
  return req.method === "POST" ? new URLSearchParams() : url.searchParams;
}

/** An order's page for admins, with its refund form as it was sent; or one of its lists as a file. */
export async function orderFilePage(
  ctx: Context<State>,
  { form, status = 200 }: Shown,
): Promise<Response> {
  const { deps, m, lang, zone } = ctx.state;
  const { number } = ctx.params;
  const file = await openOrderFile(deps, staffOf(ctx.state), number, listParams(ctx));
  const saved = await orderFileExport(file, m, zone);
  if (saved) return saved;
  const done = ctx.url.searchParams.get("done");
  const said = { refunded: m.sales.refund.done, requested: m.sales.refund.requested }[done ?? ""] ??
    (done === "checked" ? m.sales.order.checked : null);
  const props: AdminOrderViewProps = {
    m,
    lang,
    zone,
    order: orderFileView(file),
    form,
    // Kept over a refused form: what was sent before the error is still the same refund.
    formKey: form.values.key ?? crypto.randomUUID(),
  };
  const title = m.sales.order.title(number);
  return await ctx.render(
    <AdminFrame m={m} title={title} tab="orders" notice={said}>
      <PageMeta title={title} siteName={deps.config.appName} noindex />
      <AdminOrderView {...props} />
    </AdminFrame>,
    { status },
  );
}

/** The review queue, with the form of one review as it was sent; or all of it as a file. */
export async function reviewsPage(
  ctx: Context<State>,
  { form, status = 200 }: Shown,
): Promise<Response> {
  const { deps, m, lang, zone } = ctx.state;
  const words = m.sales.reviews;
  const params = listParams(ctx);
  const { listing, ...found } = await listReviews(deps, staffOf(ctx.state), params);
  const { format, filters } = found.query;
  if (format) {
    const columns = reviewExport(m, zone);
    const total = await found.count();
    return exportListing({ format, name: "reviews", columns, batches: found.all(), total });
  }
  const done = params.get("done");
  const said = done === "requested"
    ? m.sales.refund.requested
    : words.done[done as keyof typeof words.done] ?? null;
  return await ctx.render(
    <AdminFrame m={m} title={words.title} lead={words.lead} tab="reviews" notice={said}>
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <AdminReviewsView
        m={m}
        lang={lang}
        zone={zone}
        reviews={found.page.rows.map(reviewView)}
        isOpen={filters.status === "open"}
        kinds={REVIEW_KINDS}
        links={listingLinks("/admin/reviews", listing, found)}
        formKey={form.values.key ?? crypto.randomUUID()}
        form={form}
      />
    </AdminFrame>,
    { status },
  );
}
