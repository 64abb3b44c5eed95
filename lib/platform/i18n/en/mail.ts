import type { mail as Shape } from "../id/mail.ts";

/** Words of the mails we send, English. */
export const mail: typeof Shape = {
  greeting: (name) => `Hello ${name},`,
  footer: (site) => `This e-mail was sent by ${site} because you have an account there.`,
  unsubscribe: "Stop emails like this",
  welcome: {
    subject: (site) => `Welcome to ${site}`,
    paragraphs: (site) => [
      `Your account at ${site} is ready.`,
      "Choose your first course, a free one if you like, and learn whenever it suits you. Your progress is kept for you.",
    ],
    button: "See the courses",
  },
  enrolled: {
    subject: (course) => `You have joined “${course}”`,
    paragraphs: (course) => [
      `The course “${course}” is open to you now.`,
      "You can always go on from your last lesson on the page My courses.",
    ],
    button: "Start learning",
  },
  verify: {
    subject: (site) => `Confirm your e-mail at ${site}`,
    paragraphs: [
      "One step is left: confirm that this e-mail address is yours.",
      "The link below works for 48 hours and only once. If you did not register, just ignore this e-mail.",
    ],
    button: "Confirm e-mail",
  },
  reset: {
    subject: (site) => `A new password for ${site}`,
    paragraphs: [
      "Somebody asked for a new password for your account. If it was you, choose one with the link below.",
      "The link works for an hour and only once. If it was not you, ignore this e-mail; your password has not changed.",
    ],
    button: "Choose a new password",
  },
  invited: {
    subject: (site) => `Your account at ${site} is ready`,
    paragraphs: [
      "Those who run the site have made an account for you with this e-mail address. Choose your password with the link below, and you are signed in.",
      "The link works for three days and only once. Afterwards, ask for another one with “Forgot password” on the login page.",
    ],
    button: "Choose a password",
  },
  passwordChanged: {
    subject: (site) => `Your password at ${site} has been changed`,
    paragraphs: [
      "The password of your account has just been changed, and other devices have been logged out.",
      "If it was not you, choose a new password with the link below at once.",
    ],
    button: "It was not me",
  },
  test: {
    subject: (site) => `Test message from ${site}`,
    paragraphs: [
      "If you can read this, mail is set up correctly.",
      "Please check, too, that it is in the inbox and not among spam.",
    ],
    whatsapp: (site) =>
      `Test message from ${site}. If you can read this, WhatsApp is set up correctly.`,
  },
  mailbox: {
    title: "Development mailbox",
    lead: "The e-mails that would be sent if a mail server were configured.",
    empty: "No e-mail yet",
    emptyText: "Register an account or join a course, then come back.",
    html: "See the HTML version",
  },
  messagebox: {
    title: "Development WhatsApp messages",
    lead: "The WhatsApp messages that would be sent if Twilio were configured.",
    empty: "No message yet",
    emptyText: "Give a number and agree to WhatsApp in the profile; session reminders appear here.",
    mails: "See the e-mails",
    messages: "See the WhatsApp messages",
  },
};
