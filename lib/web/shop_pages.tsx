import type { Context } from "fresh";
import { CartView } from "../../components/CartView.tsx";
import { InvoiceView, type InvoiceViewProps } from "../../components/InvoiceView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { CartForms } from "../../islands/CartForms.tsx";
import { PaymentWatch } from "../../islands/PaymentWatch.tsx";
import { SnapPopup } from "../../islands/SnapPopup.tsx";
import { thumbnailOf } from "../catalog/view.ts";
import { openCart, openOrder, type OrderRow } from "../commerce/service.ts";
import { cartView, invoiceView } from "../commerce/view.ts";
import { AppError } from "../platform/errors.ts";
import { EMPTY_FORM, type FormState } from "../platform/forms.ts";
import { wantsJson } from "../platform/http.ts";
import { switchesOf } from "../shop/rules.ts";
import type { State } from "../state.ts";

/** What makes the cart's forms work without leaving the page. */
export function CartScripts({ m }: Pick<State, "m">) {
  const { undo, notSaved: failed, added, open } = m.commerce.cart;
  return <CartForms words={{ undo, failed, added, open, region: m.layout.toasts }} />;
}

/** The cart's page, or that of a form on it that went wrong. */
export async function cartPage(
  ctx: Context<State>,
  form: FormState = EMPTY_FORM,
  init: ResponseInit = {},
): Promise<Response> {
  const { deps, m, lang, viewer, cartOwner, shop } = ctx.state;
  const cart = cartView(await openCart(deps, cartOwner), thumbnailOf);
  return await ctx.render(
    <>
      <PageMeta title={m.commerce.cart.title} siteName={deps.config.appName} noindex />
      <CartView
        m={m}
        lang={lang}
        cart={cart}
        form={form}
        isSignedIn={viewer !== null}
        isSelling={switchesOf(shop).selling}
      />
      <CartScripts m={m} />
    </>,
    init,
  );
}

/** The cart's page again after a form on it was refused; errors that are no one's typing go on. */
export function cartProblem(
  ctx: Context<State>,
  error: unknown,
  values: Readonly<Record<string, string>>,
): Promise<Response> {
  const isTold = error instanceof AppError && /^(?:invalid|rate_limited)$/.test(error.code);
  if (!isTold || wantsJson(ctx.req)) throw error;
  const form = { values, fields: error.fields, error: error.key };
  const headers = new Headers();
  if (error.retryAfter) headers.set("retry-after", String(error.retryAfter));
  return cartPage(ctx, form, { status: error.status, headers });
}

/** Snap's popup, where there are keys for it; it knows nothing of the stand-in's pages. */
function Popup({ ctx: { state }, page }: { ctx: Context<State>; page: string }) {
  const { serverKey, clientKey, snapUrl } = state.deps.config.midtrans;
  if (serverKey === "" || clientKey === "") return null;
  return (
    <SnapPopup
      page={page}
      scriptUrl={new URL("../snap.js", `${snapUrl}/`).href}
      clientKey={clientKey}
      preparing={state.m.commerce.order.preparing}
    />
  );
}

/** The page of an order. */
export function invoicePage(
  ctx: Context<State>,
  row: OrderRow,
  said: InvoiceViewProps["said"] = null,
  init: ResponseInit = {},
): Response | Promise<Response> {
  const { deps, m, lang, zone } = ctx.state;
  const words = m.commerce.order;
  const order = invoiceView(row, deps.clock.now());
  const { number, status, expiresAt, now } = order;
  return ctx.render(
    <>
      <PageMeta title={`${words.title} ${number}`} siteName={deps.config.appName} noindex />
      <InvoiceView
        m={m}
        lang={lang}
        zone={zone}
        order={order}
        said={said}
        watch={
          <>
            <PaymentWatch
              number={number}
              status={status}
              expiresAt={expiresAt}
              now={now}
              words={{ timeLeft: words.timeLeft, live: words.live }}
            />
            {order.canPay && <Popup ctx={ctx} page={`/invoices/${number}`} />}
            <noscript>
              <p class="muted small">{words.noScript}</p>
            </noscript>
          </>
        }
      />
    </>,
    init,
  );
}

/** The order's page after something about its payment went wrong, such as a gateway that does not answer. */
export async function invoiceProblem(
  ctx: Context<State>,
  error: unknown,
  number: string,
): Promise<Response> {
  const { deps, m, viewer } = ctx.state;
  const isTold = error instanceof AppError &&
    /^(?:gateway|conflict|rate_limited)$/.test(error.code);
  if (!isTold || !viewer || wantsJson(ctx.req)) throw error;
  if (error.code === "gateway") ctx.state.log.warn("gateway_failed", { error });
  const row = await openOrder(deps, viewer, number);
  const said = { kind: "error", text: m.errors[error.key] } as const;
  return await invoicePage(ctx, row, said, { status: error.status });
}
