import type { Lang } from "./i18n/lang.ts";

const formats: Record<Lang, Intl.NumberFormat> = {
  id: new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat("en-ID", { maximumFractionDigits: 0 }),
};

/**
 * Whole rupiah as people write them: `Rp150.000` in Indonesian, `Rp150,000` in English.
 * No space after the symbol (`Intl` would put a no-break space there).
 */
export function formatRupiah(rupiah: number, lang: Lang = "id"): string {
  const sign = rupiah < 0 ? "−" : "";
  return `${sign}Rp${formats[lang].format(Math.abs(rupiah))}`;
}
