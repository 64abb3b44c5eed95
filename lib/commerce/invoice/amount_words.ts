import { toCardinal as inEnglish } from "n2words/en-US";
import { toCardinal as inIndonesian } from "n2words/id-ID";
import type { Lang } from "../../platform/i18n/lang.ts";

/**
 * An amount spelled out (terbilang), as receipts do: `seratus lima puluh ribu rupiah`, `one hundred fifty thousand
 * rupiah`. Throws `RangeError` for what is no amount of whole rupiah.
 */
export function amountInWords(rupiah: number, lang: Lang): string {
  if (!Number.isSafeInteger(rupiah) || rupiah < 0) throw new RangeError(`Not an amount: ${rupiah}`);
  const words = lang === "id" ? inIndonesian(rupiah) : inEnglish(rupiah);
  return `${words} rupiah`;
}
