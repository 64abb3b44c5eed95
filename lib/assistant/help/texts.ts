import aboutId from "./id/about.md" with { type: "text" };
import profileId from "./id/profile.md" with { type: "text" };
import registerId from "./id/register.md" with { type: "text" };
import loginId from "./id/login.md" with { type: "text" };
import resetPasswordId from "./id/reset-password.md" with { type: "text" };
import enrollId from "./id/enroll.md" with { type: "text" };
import paymentId from "./id/payment.md" with { type: "text" };
import invoiceId from "./id/invoice.md" with { type: "text" };
import couponsId from "./id/coupons.md" with { type: "text" };
import refundsId from "./id/refunds.md" with { type: "text" };
import quizId from "./id/quiz.md" with { type: "text" };
import exercisesId from "./id/exercises.md" with { type: "text" };
import certificateId from "./id/certificate.md" with { type: "text" };
import liveSessionsId from "./id/live-sessions.md" with { type: "text" };
import progressId from "./id/progress.md" with { type: "text" };
import offlineId from "./id/offline.md" with { type: "text" };
import notificationsId from "./id/notifications.md" with { type: "text" };
import becomeInstructorId from "./id/become-instructor.md" with { type: "text" };
import contactId from "./id/contact.md" with { type: "text" };
import aboutEn from "./en/about.md" with { type: "text" };
import profileEn from "./en/profile.md" with { type: "text" };
import registerEn from "./en/register.md" with { type: "text" };
import loginEn from "./en/login.md" with { type: "text" };
import resetPasswordEn from "./en/reset-password.md" with { type: "text" };
import enrollEn from "./en/enroll.md" with { type: "text" };
import paymentEn from "./en/payment.md" with { type: "text" };
import invoiceEn from "./en/invoice.md" with { type: "text" };
import couponsEn from "./en/coupons.md" with { type: "text" };
import refundsEn from "./en/refunds.md" with { type: "text" };
import quizEn from "./en/quiz.md" with { type: "text" };
import exercisesEn from "./en/exercises.md" with { type: "text" };
import certificateEn from "./en/certificate.md" with { type: "text" };
import liveSessionsEn from "./en/live-sessions.md" with { type: "text" };
import progressEn from "./en/progress.md" with { type: "text" };
import offlineEn from "./en/offline.md" with { type: "text" };
import notificationsEn from "./en/notifications.md" with { type: "text" };
import becomeInstructorEn from "./en/become-instructor.md" with { type: "text" };
import contactEn from "./en/contact.md" with { type: "text" };

/** The Markdown of every help article by language and slug; it comes with the build. */
export const TEXTS: Record<"id" | "en", Readonly<Record<string, string>>> = {
  id: {
    about: aboutId,
    profile: profileId,
    register: registerId,
    login: loginId,
    "reset-password": resetPasswordId,
    enroll: enrollId,
    payment: paymentId,
    invoice: invoiceId,
    coupons: couponsId,
    refunds: refundsId,
    quiz: quizId,
    exercises: exercisesId,
    certificate: certificateId,
    "live-sessions": liveSessionsId,
    progress: progressId,
    offline: offlineId,
    notifications: notificationsId,
    "become-instructor": becomeInstructorId,
    contact: contactId,
  },
  en: {
    about: aboutEn,
    profile: profileEn,
    register: registerEn,
    login: loginEn,
    "reset-password": resetPasswordEn,
    enroll: enrollEn,
    payment: paymentEn,
    invoice: invoiceEn,
    coupons: couponsEn,
    refunds: refundsEn,
    quiz: quizEn,
    exercises: exercisesEn,
    certificate: certificateEn,
    "live-sessions": liveSessionsEn,
    progress: progressEn,
    offline: offlineEn,
    notifications: notificationsEn,
    "become-instructor": becomeInstructorEn,
    contact: contactEn,
  },
};
