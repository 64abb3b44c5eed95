import type { Lang } from "../../platform/i18n/lang.ts";
import type { Zone } from "../../platform/time.ts";
import type { OrderRow } from "../orders/queries.ts";

/** What a document is made of, for one reader. */
export interface PaperFacts {
  order: OrderRow;
  /** As it is printed; null until it is paid. */
  invoiceNumber: string | null;
  siteName: string;
  siteUrl: string;
  lang: Lang;
  zone: Zone;
}
