import type { mail as Shape } from "../id/mail.ts";

/** Words of the mails we send, English. */
export const mail: typeof Shape = {
  greeting: (name) => `Hello ${name},`,
  footer: (site) => `This e-mail was sent by ${site} because you have an account there.`,
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
  mailbox: {
    title: "Development mailbox",
    lead: "The e-mails that would be sent if a mail server were configured.",
    empty: "No e-mail yet",
    emptyText: "Register an account or join a course, then come back.",
    html: "See the HTML version",
  },
};
