import { accounts as accountsId } from "./id/accounts.ts";
import { catalog as catalogId } from "./id/catalog.ts";
import { errors as errorsId } from "./id/errors.ts";
import { layout as layoutId } from "./id/layout.ts";
import { learning as learningId } from "./id/learning.ts";
import { live as liveId } from "./id/live.ts";
import { mail as mailId } from "./id/mail.ts";
import { notifications as notificationsId } from "./id/notifications.ts";
import { staff as staffId } from "./id/staff.ts";
import { system as systemId } from "./id/system.ts";
import { students as studentsId } from "./id/students.ts";
import { discovery as discoveryId } from "./id/discovery.ts";
import { accounts as accountsEn } from "./en/accounts.ts";
import { catalog as catalogEn } from "./en/catalog.ts";
import { errors as errorsEn } from "./en/errors.ts";
import { layout as layoutEn } from "./en/layout.ts";
import { learning as learningEn } from "./en/learning.ts";
import { live as liveEn } from "./en/live.ts";
import { mail as mailEn } from "./en/mail.ts";
import { notifications as notificationsEn } from "./en/notifications.ts";
import { staff as staffEn } from "./en/staff.ts";
import { system as systemEn } from "./en/system.ts";
import { students as studentsEn } from "./en/students.ts";
import { discovery as discoveryEn } from "./en/discovery.ts";
import type { Lang } from "./lang.ts";

export { isLang, type Lang, LANGS } from "./lang.ts";

const id = {
  accounts: accountsId,
  catalog: catalogId,
  errors: errorsId,
  layout: layoutId,
  learning: learningId,
  live: liveId,
  mail: mailId,
  notifications: notificationsId,
  staff: staffId,
  students: studentsId,
  system: systemId,
  discovery: discoveryId,
};

/** Every sentence of the interface; the Indonesian catalog defines the shape. */
export type Messages = typeof id;

const en: Messages = {
  accounts: accountsEn,
  catalog: catalogEn,
  errors: errorsEn,
  layout: layoutEn,
  learning: learningEn,
  live: liveEn,
  mail: mailEn,
  notifications: notificationsEn,
  staff: staffEn,
  students: studentsEn,
  system: systemEn,
  discovery: discoveryEn,
};

/** The catalog of a language. */
export function messages(lang: Lang): Messages {
  return lang === "en" ? en : id;
}
