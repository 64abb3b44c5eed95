import { formatRupiah } from "../lib/platform/money.ts";
import { Button, LinkButton } from "./Button.tsx";
import { type CartViewData, droppedText } from "./CartView.tsx";
import { Notice } from "./Notice.tsx";
import { Summary } from "./Summary.tsx";
import type { Lang, Messages } from "./types.ts";

export interface CheckoutConfirmProps {
  m: Messages;
  lang: Lang;
  cart: CartViewData;
  /** The course of "Beli Sekarang"; null for the cart. */
  course: string | null;
}

/** What has changed since the buyer saw it; nothing is ordered before they agree. */
export function CheckoutConfirm({ m, lang, cart, course }: CheckoutConfirmProps) {
  const words = m.commerce.confirm;
  const { lines, dropped, coupon, summary } = cart;
  return (
    <div class="narrow page">
      <header class="page-head">
        <h1>{words.title}</h1>
      </header>
      <div class="stack stack-l">
        <Notice m={m} kind="warning" text={words.text} />
        <ul class="bill-lines">
          {lines.map((line) => (
            <li key={line.slug}>
              <span>{line.title}</span>
              <span class="bill-price">
                {line.priceBefore !== null && (
                  <s class="muted">
                    <span class="visually-hidden">{words.before}</span>{" "}
                    {formatRupiah(line.priceBefore, lang)}
                  </s>
                )}
                <strong>{formatRupiah(line.price, lang)}</strong>
              </span>
            </li>
          ))}
          {dropped.map((line) => (
            <li key={line.slug}>
              <s class="muted">{line.title}</s>
              <span class="small">{droppedText(m, line.problem)}</span>
            </li>
          ))}
        </ul>
        {coupon?.problem && <p>{words.couponGone(coupon.code)} {m.errors[coupon.problem]}</p>}
        <Summary m={m} lang={lang} summary={summary} />
        <form method="post" action="/checkout" class="button-row">
          {course !== null && <input type="hidden" name="course" value={course} />}
          <input type="hidden" name="confirm" value={String(summary.total)} />
          <Button large>{words.agree}</Button>
          <LinkButton href={course === null ? "/cart" : `/courses/${course}`} variant="quiet" large>
            {course === null ? words.back : words.backToCourse}
          </LinkButton>
        </form>
      </div>
    </div>
  );
}
