import type { FormState } from "../lib/platform/forms.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { Button, LinkButton } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Field } from "./Field.tsx";
import { formMessages } from "./formMessages.ts";
import * as icons from "./icons.ts";
import { Notice } from "./Notice.tsx";
import { Price } from "./Price.tsx";
import { Summary, type SummaryData } from "./Summary.tsx";
import { Thumbnail, type ThumbnailData } from "./Thumbnail.tsx";
import type { Lang, Messages } from "./types.ts";

export interface CartLineData {
  slug: string;
  title: string;
  instructorName: string;
  categorySlug: string;
  thumbnail: ThumbnailData | null;
  /** Whole rupiah, now. */
  price: number;
  /** What the buyer has agreed to, where that was another price. */
  priceBefore: number | null;
}

/** Why a line cannot be bought any more. */
export type DroppedReason = "not_found" | "not_sold" | "own_course" | "already_owned" | "removed";

/** Why a coupon takes nothing off; keys of the error catalog. */
export type CouponReason =
  | "coupon_unknown"
  | "coupon_not_started"
  | "coupon_over"
  | "coupon_used_up"
  | "coupon_used_by_you"
  | "coupon_not_for_this";

export interface CartViewData {
  lines: readonly CartLineData[];
  dropped: readonly (CartLineData & { problem: DroppedReason })[];
  coupon: { code: string; problem: CouponReason | null } | null;
  summary: SummaryData;
}

export interface CartViewProps {
  m: Messages;
  lang: Lang;
  cart: CartViewData;
  form: FormState;
  isSignedIn: boolean;
  /** The shop takes orders. */
  isSelling: boolean;
}

/** Why a course cannot be bought, in words. */
export function droppedText(m: Messages, reason: DroppedReason): string {
  const keys = {
    not_found: "course_not_found",
    not_sold: "course_not_sold",
    own_course: "own_course_sold",
    already_owned: "already_owned",
    removed: "enrollment_revoked",
  } as const;
  return m.errors[keys[reason]];
}

function Line({ m, lang, line, note }: {
  m: Messages;
  lang: Lang;
  line: CartLineData;
  /** In place of the price. */
  note?: string;
}) {
  const words = m.commerce.cart;
  return (
    <li class="cart-line">
      <Thumbnail thumbnail={line.thumbnail} categorySlug={line.categorySlug} />
      <div class="cart-line-body">
        <h2 class="cart-line-title">
          <a href={`/courses/${line.slug}`}>{line.title}</a>
        </h2>
        <p class="muted small">{m.catalog.by(line.instructorName)}</p>
        {note === undefined && line.priceBefore !== null && (
          <p class="small cart-line-changed">
            {words.priceChanged(formatRupiah(line.priceBefore, lang))}
          </p>
        )}
        {note !== undefined && <p class="small cart-line-changed">{note}</p>}
      </div>
      <div class="cart-line-end">
        {note === undefined && <Price m={m} lang={lang} amount={line.price} />}
        <form
          method="post"
          action={`/cart/items/${line.slug}/delete`}
          data-cart="remove"
          data-slug={line.slug}
          data-said={words.removed(line.title)}
        >
          <Button variant="quiet" icon={icons.x} aria-label={words.removeNamed(line.title)}>
            {words.remove}
          </Button>
        </form>
      </div>
    </li>
  );
}

function Coupon(
  { m, form, coupon }: Pick<CartViewProps, "m" | "form"> & Pick<CartViewData, "coupon">,
) {
  const words = m.commerce.cart;
  const errors = formMessages(m, form, ["code"]);
  if (coupon && form.error === null) {
    return (
      <form method="post" action="/cart/coupon" class="coupon" data-cart="coupon">
        <input type="hidden" name="code" value="" />
        {coupon.problem === null
          ? <p class="coupon-applied">{words.couponApplied(coupon.code)}</p>
          : <Notice m={m} kind="warning" text={`${coupon.code}: ${m.errors[coupon.problem]}`} />}
        <Button variant="quiet">{words.removeCoupon}</Button>
      </form>
    );
  }
  return (
    <form method="post" action="/cart/coupon" class="coupon">
      <Field
        m={m}
        name="code"
        label={words.coupon}
        hint={words.couponHint}
        value={form.values.code}
        error={errors.code ?? errors[""]}
        required={false}
        maxlength={60}
        autocomplete="off"
      />
      <Button variant="secondary">{words.applyCoupon}</Button>
    </form>
  );
}

/** What is going to be bought, what it costs, and the way on. */
export function CartView({ m, lang, cart, form, isSignedIn, isSelling }: CartViewProps) {
  const words = m.commerce.cart;
  const { lines, dropped } = cart;
  // The coupon's field says what is wrong with the code, where there is one.
  const general = form.error && (form.fields.code === undefined || lines.length === 0)
    ? m.errors[form.error === "invalid" ? form.fields.code ?? form.error : form.error]
    : null;
  if (lines.length === 0 && dropped.length === 0) {
    return (
      <div class="container page" id="cart">
        {general && <Notice m={m} kind="error" text={general} />}
        <EmptyState heading={1} title={words.emptyTitle} text={words.emptyText}>
          <LinkButton href="/courses">{words.browse}</LinkButton>
        </EmptyState>
      </div>
    );
  }
  return (
    <div class="container page" id="cart">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.count(lines.length)}</p>
      </header>
      {general && <Notice m={m} kind="error" text={general} />}
      <div class="cart">
        <div class="stack stack-l">
          {lines.length > 0 && (
            <ul class="cart-lines">
              {lines.map((line) => <Line key={line.slug} m={m} lang={lang} line={line} />)}
            </ul>
          )}
          {dropped.length > 0 && (
            <section class="stack" aria-labelledby="dropped">
              <h2 id="dropped">{words.droppedTitle}</h2>
              <ul class="cart-lines">
                {dropped.map((line) => (
                  <Line
                    key={line.slug}
                    m={m}
                    lang={lang}
                    line={line}
                    note={droppedText(m, line.problem)}
                  />
                ))}
              </ul>
            </section>
          )}
        </div>
        {lines.length > 0 && (
          <aside class="cart-side" aria-labelledby="summary">
            <h2 id="summary">{m.commerce.summary.title}</h2>
            <Coupon m={m} form={form} coupon={cart.coupon} />
            <Summary m={m} lang={lang} summary={cart.summary} />
            {isSelling
              ? (
                <>
                  <form method="post" action="/checkout">
                    <Button large wide>{words.checkout}</Button>
                  </form>
                  <p class="muted small">{isSignedIn ? words.payAtNext : words.loginFirst}</p>
                </>
              )
              : <Notice m={m} kind="info" text={m.errors.selling_closed} />}
          </aside>
        )}
      </div>
    </div>
  );
}
