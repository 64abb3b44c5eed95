import type { Context } from "fresh";
import { AdminFrame } from "../../components/AdminFrame.tsx";
import { AdminOrderView, type AdminOrderViewProps } from "../../components/AdminOrderView.tsx";
import { AdminReviewsView } from "../../components/AdminReviewsView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { orderFileView, reviewView } from "../commerce/admin/view.ts";
import { listReviews, openOrderFile } from "../commerce/service.ts";
import type { FormState } from "../platform/forms.ts";
import type { State } from "../state.ts";
import { staffOf } from "./staff.ts";

/** What a form of these pages shows when it comes back. */
export interface Shown {
  form: FormState;
  status?: number;
}

/** An order's page for admins, with its refund form as it was sent. */
export async function orderFilePage(
  ctx: Context<State>,
  { form, status = 200 }: Shown,
): Promise<Response> {
  const { deps, m, lang, zone } = ctx.state;
  const { number } = ctx.params;
  const file = await openOrderFile(deps, staffOf(ctx.state), number);
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

/** The review queue, with the form of one review as it was sent. */
export async function reviewsPage(
  ctx: Context<State>,
  { form, status = 200 }: Shown,
): Promise<Response> {
  const { deps, m, lang, zone } = ctx.state;
  const { searchParams } = ctx.url;
  const isOpen = searchParams.get("status") !== "settled";
  const after = searchParams.get("after");
  const words = m.sales.reviews;
  const { reviews, next } = await listReviews(deps, staffOf(ctx.state), { isOpen, after });
  const base = isOpen ? "/admin/reviews?" : "/admin/reviews?status=settled&";
  const done = searchParams.get("done");
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
        reviews={reviews.map(reviewView)}
        isOpen={isOpen}
        formKey={form.values.key ?? crypto.randomUUID()}
        form={form}
        nextHref={next && `${base}after=${next}`}
        firstHref={after && base.slice(0, -1)}
      />
    </AdminFrame>,
    { status },
  );
}
