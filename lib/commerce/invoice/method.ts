import type { Messages } from "../../platform/i18n/mod.ts";
import type { OrderRow } from "../orders/queries.ts";

type Methods = Messages["commerce"]["methods"];

function isMethod(methods: Methods, name: string): name is keyof Methods {
  return Object.hasOwn(methods, name);
}

/** The gateway's name of a method as people say it, with the bank, shop or card: `QRIS (gopay)`. */
export function methodLabel(
  m: Messages,
  type: string | null,
  detail: string | null,
): string | null {
  const { methods } = m.commerce;
  if (type === null) return null;
  const name = isMethod(methods, type) ? methods[type] : methods.other;
  return detail ? `${name} · ${detail.length <= 5 ? detail.toUpperCase() : detail}` : name;
}

/** How an order was paid; null before it is known. */
export function methodName(
  m: Messages,
  { total, attempt }: Pick<OrderRow, "total" | "attempt">,
): string | null {
  if (total === 0) return m.commerce.methods.free;
  return methodLabel(m, attempt?.paymentType ?? null, attempt?.paymentDetail ?? null);
}
