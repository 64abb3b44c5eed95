import { accounts as accountsId } from "./id/accounts.ts";
import { catalog as catalogId } from "./id/catalog.ts";
import { commerce as commerceId } from "./id/commerce.ts";
import { errors as errorsId } from "./id/errors.ts";
import { invoice as invoiceId } from "./id/invoice.ts";
import { layout as layoutId } from "./id/layout.ts";
import { learning as learningId } from "./id/learning.ts";
import { live as liveId } from "./id/live.ts";
import { mail as mailId } from "./id/mail.ts";
import { orderMail as orderMailId } from "./id/order_mail.ts";
import { sales as salesId } from "./id/sales.ts";
import { standin as standinId } from "./id/standin.ts";
import { notifications as notificationsId } from "./id/notifications.ts";
import { staff as staffId } from "./id/staff.ts";
import { accounts as accountsEn } from "./en/accounts.ts";
import { catalog as catalogEn } from "./en/catalog.ts";
import { commerce as commerceEn } from "./en/commerce.ts";
import { errors as errorsEn } from "./en/errors.ts";
import { invoice as invoiceEn } from "./en/invoice.ts";
import { layout as layoutEn } from "./en/layout.ts";
import { learning as learningEn } from "./en/learning.ts";
import { live as liveEn } from "./en/live.ts";
import { mail as mailEn } from "./en/mail.ts";
import { orderMail as orderMailEn } from "./en/order_mail.ts";
import { sales as salesEn } from "./en/sales.ts";
import { standin as standinEn } from "./en/standin.ts";
import { notifications as notificationsEn } from "./en/notifications.ts";
import { staff as staffEn } from "./en/staff.ts";
import type { Lang } from "./lang.ts";

export { isLang, type Lang, LANGS } from "./lang.ts";

const id = {
  accounts: accountsId,
  catalog: catalogId,
  commerce: commerceId,
  errors: errorsId,
  invoice: invoiceId,
  layout: layoutId,
  learning: learningId,
  live: liveId,
  mail: mailId,
  orderMail: orderMailId,
  sales: salesId,
  standin: standinId,
  notifications: notificationsId,
  staff: staffId,
};

/** Every sentence of the interface; the Indonesian catalog defines the shape. */
export type Messages = typeof id;

const en: Messages = {
  accounts: accountsEn,
  catalog: catalogEn,
  commerce: commerceEn,
  errors: errorsEn,
  invoice: invoiceEn,
  layout: layoutEn,
  learning: learningEn,
  live: liveEn,
  mail: mailEn,
  orderMail: orderMailEn,
  sales: salesEn,
  standin: standinEn,
  notifications: notificationsEn,
  staff: staffEn,
};

/** The catalog of a language. */
export function messages(lang: Lang): Messages {
  return lang === "en" ? en : id;
}
