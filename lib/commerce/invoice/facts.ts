import type { Lang } from "../../platform/i18n/lang.ts";
import type { Zone } from "../../platform/time.ts";
import type { OrderRow } from "../orders/queries.ts";

/** What the shop says of itself at the head of its documents; what was never set is null. */
export interface Letterhead {
  address: string | null;
  /** As people read it. */
  phone: string | null;
  /** PNG. */
  logo: Uint8Array | null;
  /** `#rrggbb`. */
  colour: string | null;
}

/** What a document is made of, for one reader. */
export interface PaperFacts {
  order: OrderRow;
  /** As it is printed; null until it is paid. */
  invoiceNumber: string | null;
  siteName: string;
  siteUrl: string;
  letterhead: Letterhead;
  lang: Lang;
  zone: Zone;
}
