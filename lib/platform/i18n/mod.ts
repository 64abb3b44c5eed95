import { accounts as accountsId } from "./id/accounts.ts";
import { authoring as authoringId } from "./id/authoring.ts";
import { assessment as assessmentId } from "./id/assessment.ts";
import { assistant as assistantId } from "./id/assistant.ts";
import { assistantAnswers as assistantAnswersId } from "./id/assistant_answers.ts";
import { catalog as catalogId } from "./id/catalog.ts";
import { commerce as commerceId } from "./id/commerce.ts";
import { chat as chatId } from "./id/chat.ts";
import { errors as errorsId } from "./id/errors.ts";
import { certificates as certificatesId } from "./id/certificates.ts";
import { exercises as exercisesId } from "./id/exercises.ts";
import { invoice as invoiceId } from "./id/invoice.ts";
import { layout as layoutId } from "./id/layout.ts";
import { learning as learningId } from "./id/learning.ts";
import { live as liveId } from "./id/live.ts";
import { mail as mailId } from "./id/mail.ts";
import { orderMail as orderMailId } from "./id/order_mail.ts";
import { sales as salesId } from "./id/sales.ts";
import { standin as standinId } from "./id/standin.ts";
import { quizEditor as quizEditorId } from "./id/quiz_editor.ts";
import { notifications as notificationsId } from "./id/notifications.ts";
import { office as officeId } from "./id/office.ts";
import { staff as staffId } from "./id/staff.ts";
import { system as systemId } from "./id/system.ts";
import { transfer as transferId } from "./id/transfer.ts";
import { students as studentsId } from "./id/students.ts";
import { discovery as discoveryId } from "./id/discovery.ts";
import { teaching as teachingId } from "./id/teaching.ts";
import { accounts as accountsEn } from "./en/accounts.ts";
import { authoring as authoringEn } from "./en/authoring.ts";
import { assessment as assessmentEn } from "./en/assessment.ts";
import { assistant as assistantEn } from "./en/assistant.ts";
import { assistantAnswers as assistantAnswersEn } from "./en/assistant_answers.ts";
import { catalog as catalogEn } from "./en/catalog.ts";
import { commerce as commerceEn } from "./en/commerce.ts";
import { chat as chatEn } from "./en/chat.ts";
import { errors as errorsEn } from "./en/errors.ts";
import { certificates as certificatesEn } from "./en/certificates.ts";
import { exercises as exercisesEn } from "./en/exercises.ts";
import { invoice as invoiceEn } from "./en/invoice.ts";
import { layout as layoutEn } from "./en/layout.ts";
import { learning as learningEn } from "./en/learning.ts";
import { live as liveEn } from "./en/live.ts";
import { mail as mailEn } from "./en/mail.ts";
import { orderMail as orderMailEn } from "./en/order_mail.ts";
import { sales as salesEn } from "./en/sales.ts";
import { standin as standinEn } from "./en/standin.ts";
import { quizEditor as quizEditorEn } from "./en/quiz_editor.ts";
import { notifications as notificationsEn } from "./en/notifications.ts";
import { office as officeEn } from "./en/office.ts";
import { staff as staffEn } from "./en/staff.ts";
import { system as systemEn } from "./en/system.ts";
import { transfer as transferEn } from "./en/transfer.ts";
import { students as studentsEn } from "./en/students.ts";
import { discovery as discoveryEn } from "./en/discovery.ts";
import { teaching as teachingEn } from "./en/teaching.ts";
import type { Lang } from "./lang.ts";

export { isLang, type Lang, LANGS } from "./lang.ts";

const id = {
  accounts: accountsId,
  authoring: authoringId,
  assessment: assessmentId,
  assistant: assistantId,
  assistantAnswers: assistantAnswersId,
  catalog: catalogId,
  commerce: commerceId,
  chat: chatId,
  errors: errorsId,
  certificates: certificatesId,
  exercises: exercisesId,
  invoice: invoiceId,
  layout: layoutId,
  learning: learningId,
  live: liveId,
  mail: mailId,
  orderMail: orderMailId,
  sales: salesId,
  standin: standinId,
  quizEditor: quizEditorId,
  notifications: notificationsId,
  office: officeId,
  staff: staffId,
  transfer: transferId,
  students: studentsId,
  system: systemId,
  discovery: discoveryId,
  teaching: teachingId,
};

/** Every sentence of the interface; the Indonesian catalog defines the shape. */
export type Messages = typeof id;

const en: Messages = {
  accounts: accountsEn,
  authoring: authoringEn,
  assessment: assessmentEn,
  assistant: assistantEn,
  assistantAnswers: assistantAnswersEn,
  catalog: catalogEn,
  commerce: commerceEn,
  chat: chatEn,
  errors: errorsEn,
  certificates: certificatesEn,
  exercises: exercisesEn,
  invoice: invoiceEn,
  layout: layoutEn,
  learning: learningEn,
  live: liveEn,
  mail: mailEn,
  orderMail: orderMailEn,
  sales: salesEn,
  standin: standinEn,
  quizEditor: quizEditorEn,
  notifications: notificationsEn,
  office: officeEn,
  staff: staffEn,
  transfer: transferEn,
  students: studentsEn,
  system: systemEn,
  discovery: discoveryEn,
  teaching: teachingEn,
};

/** The catalog of a language. */
export function messages(lang: Lang): Messages {
  return lang === "en" ? en : id;
}
