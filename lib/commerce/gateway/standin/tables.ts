import type { Generated } from "kysely";
import type { Payment } from "./moves.ts";

/** A page of the built-in payment gateway of development. */
export interface GatewayStandInTable {
  order_id: string;
  token: string;
  /** Whole rupiah. */
  total: number;
  items: { name: string; price: number; quantity: number }[];
  finish_url: string;
  /** Ended without a payment. */
  is_closed: Generated<boolean>;
  payment: Payment | null;
  created_at: Temporal.Instant;
}
