import type { CommerceSettings } from "../commerce/service.ts";
import { formatPhone } from "../accounts/rules.ts";
import type { ShopRow } from "./service.ts";

const tick = (value: boolean) => value ? "1" : "";
/** Basis points as a percentage that its field takes. */
const percent = (points: number) => String(points / 100);

/** What is set, as the forms of the settings show it. */
export function settingsValues(row: ShopRow, money: CommerceSettings): Record<string, string> {
  return {
    name: row.name,
    tagline: row.tagline,
    address: row.address,
    phone: row.phone ? formatPhone(row.phone) : "",
    whatsapp: row.whatsapp ? formatPhone(row.whatsapp) : "",
    opening_hours: row.opening_hours,
    colour: row.colour ?? "",
    selling: tick(row.selling),
    tax_mode: money.tax.mode,
    tax: percent(money.tax.bp),
    commission: percent(money.commissionBp),
    order_hours: money.orderHours === null ? "" : String(money.orderHours),
    refund_days: money.refundDays === null ? "" : String(money.refundDays),
    registration_open: tick(row.registration_open),
    instructors_may_register: tick(row.instructors_may_register),
    courses_reviewed: tick(row.courses_reviewed),
    chat_open: tick(row.chat_open),
    assistant_open: tick(row.assistant_open),
  };
}
