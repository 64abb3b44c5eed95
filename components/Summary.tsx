import type { Lang, Messages } from "./types.ts";
import { formatRupiah } from "../lib/platform/money.ts";

/** What something costs, in whole rupiah. */
export interface SummaryData {
  subtotal: number;
  discount: number;
  couponCode: string | null;
  taxMode: "none" | "included" | "added";
  tax: number;
  total: number;
}

export interface SummaryProps {
  m: Messages;
  lang: Lang;
  summary: SummaryData;
  /** What has gone back to the buyer. */
  refunded?: number;
}

/** From the subtotal to the total: discount, tax, what has been paid back. */
export function Summary({ m, lang, summary, refunded = 0 }: SummaryProps) {
  const words = m.commerce.summary;
  const { subtotal, discount, couponCode, taxMode, tax, total } = summary;
  const rupiah = (amount: number) => formatRupiah(amount, lang);
  return (
    <dl class="summary">
      {(discount > 0 || taxMode !== "none") && (
        <div>
          <dt>{words.subtotal}</dt>
          <dd>{rupiah(subtotal)}</dd>
        </div>
      )}
      {discount > 0 && (
        <div class="summary-off">
          <dt>{couponCode ? words.discountWith(couponCode) : words.discount}</dt>
          <dd>{rupiah(-discount)}</dd>
        </div>
      )}
      {taxMode === "added" && (
        <div>
          <dt>{words.tax}</dt>
          <dd>{rupiah(tax)}</dd>
        </div>
      )}
      <div class="summary-total">
        <dt>{words.total}</dt>
        <dd>{rupiah(total)}</dd>
      </div>
      {taxMode === "included" && (
        <div class="muted">
          <dt>{words.taxIncluded}</dt>
          <dd>{rupiah(tax)}</dd>
        </div>
      )}
      {refunded > 0 && (
        <div>
          <dt>{words.refunded}</dt>
          <dd>{rupiah(refunded)}</dd>
        </div>
      )}
    </dl>
  );
}
