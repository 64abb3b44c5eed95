import type { Lang, Messages } from "./types.ts";
import { formatRupiah } from "../lib/platform/money.ts";

export interface PriceProps {
  m: Messages;
  lang: Lang;
  /** Whole rupiah; 0 is free. */
  amount: number;
  large?: boolean;
}

/** A course's price, or "Gratis". */
export function Price({ m, lang, amount, large }: PriceProps) {
  const className = `price${large ? " price-large" : ""}${amount === 0 ? " price-free" : ""}`;
  return <span class={className}>{amount === 0 ? m.catalog.free : formatRupiah(amount, lang)}
  </span>;
}
