import type { Deps } from "../../deps.ts";
import type { GatewayItem, TransactionRequest } from "../gateway/types.ts";
import * as queries from "./queries.ts";
import type { AttemptRow } from "./queries.ts";

/** The gateway wants a page to last for at least this long. */
const SHORTEST_MINUTES = 5;

/** What the gateway is asked for to pay an order: its lines, its discount and tax, and who pays. */
export async function pageRequest(
  { db, clock, config }: Pick<Deps, "db" | "clock" | "config">,
  attempt: Pick<AttemptRow, "orderId" | "gatewayId" | "amount" | "expiresAt">,
): Promise<TransactionRequest> {
  const bill = await queries.findBill(db, attempt.orderId);
  const items: GatewayItem[] = bill.items
    .filter(({ price }) => price > 0)
    .map(({ slug, title, price }) => ({ id: slug, name: title, price, quantity: 1 }));
  if (bill.discount > 0) {
    const name = bill.couponCode ? `Diskon ${bill.couponCode}` : "Diskon";
    items.push({ id: "discount", name, price: -bill.discount, quantity: 1 });
  }
  if (bill.taxMode === "added" && bill.tax > 0) {
    items.push({ id: "ppn", name: "PPN", price: bill.tax, quantity: 1 });
  }
  const startsAt = clock.now();
  const earliest = startsAt.add({ minutes: SHORTEST_MINUTES });
  const { gatewayId, expiresAt } = attempt;
  return {
    orderId: gatewayId,
    amount: attempt.amount,
    items,
    customer: { name: bill.name, email: bill.email, phone: bill.phone },
    startsAt,
    expiresAt: Temporal.Instant.compare(expiresAt, earliest) < 0 ? earliest : expiresAt,
    finishUrl: `${config.appBaseUrl}/payment/success?order_id=${gatewayId}`,
  };
}
