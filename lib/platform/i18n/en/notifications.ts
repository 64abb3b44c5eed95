import type { Messages } from "../mod.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of the notification centre, English. */
export const notifications: Messages["notifications"] = {
  title: "Notifications",
  lead: "All you need to know about your courses, quizzes and orders.",
  bell: (unread) =>
    unread === 0
      ? "Notifications"
      : `Notifications: ${unread > 99 ? "more than 99" : unread} unread`,
  emptyTitle: "No notifications yet",
  emptyText: "News about the courses you have joined will appear here.",
  markAll: "Mark all as read",
  markUnread: "Mark as unread",
  unread: "Unread",
  left: (minutes) => {
    const hours = Math.floor(minutes / 60);
    if (hours === 0) return minutes === 1 ? "in 1 minute" : `in ${minutes} minutes`;
    const rest = minutes % 60;
    const whole = hours === 1 ? "in 1 hour" : `in ${hours} hours`;
    return rest === 0 || hours >= 12 ? whole : `${whole} ${rest} min`;
  },
  stopHint: (site) => `${site}. Reply STOP to get no more WhatsApp messages.`,
  settings: "Notification settings",

  preferences: {
    title: "Notifications",
    lead: "Choose what you want to hear about, and where.",
    topic: "News",
    fixed: "Always sent",
    whatsappHint: "WhatsApp is used only when your profile has a phone number and your consent.",
    save: "Save choices",
    channels: { app: "On the site", mail: "Email", whatsapp: "WhatsApp" },
    topics: {
      enrolled: "Joining a course",
      lesson: "A new lesson is out",
      session: "A live session is scheduled, moved or cancelled",
      reminder: "Reminder an hour before a session",
      dayBefore: "Reminder the day before a session",
      quiz: "A quiz opens or closes soon",
      graded: "Work has been graded",
      certificate: "A certificate has been issued",
      order: "Orders and payments",
      chat: "Chat messages",
      announcement: "Course announcements",
    },
  },

  unsubscribe: {
    title: "Stop these emails",
    question: (topic) => `Stop receiving emails about “${topic}”?`,
    button: "Yes, stop",
    done: (topic) => `You will get no more emails about “${topic}”.`,
    settings: "All notification settings",
    badTitle: "This link does not work",
    badText: "The link is not complete. You can choose your emails on your profile page.",
  },

  announcements: {
    title: "Announcements",
    lead: "Sent to every student of this course, wherever they want their notifications.",
    new: "Write an announcement",
    name: "Title",
    body: "Text",
    bodyHint: "Markdown is welcome.",
    post: "Send announcement",
    posted: "The announcement has been sent.",
    emptyTitle: "No announcements yet",
    emptyText: "Announcements to this course's students will appear here.",
    by: (person) => `by ${person}`,
    all: "All announcements",
  },

  kinds: {
    nudge: ({ course, person }) => ({
      title: `${person} is waiting for you in “${course}”`,
      text:
        `You have not been seen in “${course}” for a while. Go on from where you stopped; if something is in your way, ${person} is glad to help.`,
      button: "Go on learning",
    }),
    enrolled: ({ course, title, when }) => ({
      title: `You have joined “${course}”`,
      text: (when && `The live session “${title}” starts soon, ${when}. `) +
        `The course “${course}” is open to you. You can always go on from your last lesson on the My Courses page.`,
      button: "Start learning",
    }),
    removed: ({ course, reason }) => ({
      title: `You have been removed from “${course}”`,
      text: `The instructor has removed you from the course “${course}”. Reason: ${reason}`,
      button: "See the course",
    }),
    restored: ({ course }) => ({
      title: `You are back in “${course}”`,
      text: `The course “${course}” is open to you again, with all your progress.`,
      button: "Go on learning",
    }),
    lesson_published: ({ course, title }) => ({
      title: `New lesson: ${title}`,
      text: `“${title}” in the course “${course}” is out.`,
      button: "Open the lesson",
    }),
    session_scheduled: ({ course, title, when }) => ({
      title: `New session: ${title}`,
      text: `The live session “${title}” in the course “${course}” takes place on ${when}.`,
      button: "See the schedule",
    }),
    session_moved: ({ course, title, when }) => ({
      title: `Session moved: ${title}`,
      text: `The live session “${title}” in the course “${course}” has been moved to ${when}.`,
      button: "See the schedule",
    }),
    session_cancelled: ({ course, title, when }) => ({
      title: `Session cancelled: ${title}`,
      text: `The live session “${title}” in the course “${course}” on ${when} has been cancelled.`,
      button: "See the schedule",
    }),
    reminder: ({ course, title, when, left }) => ({
      title: `${left ? capital(left) : "Soon"}: ${title}`,
      text: `The live session “${title}” in the course “${course}” starts ${
        left && `${left}, `
      }${when}.`,
      button: "Open the session",
    }),
    reminder_day: ({ course, title, when, left }) => ({
      title: `${left ? capital(left) : "Coming up"}: ${title}`,
      text: `The live session “${title}” in the course “${course}” starts ${
        left && `${left}, `
      }${when}.`,
      button: "Open the session",
    }),
    quiz_opens: ({ course, title, when }) => ({
      title: `Quiz opens: ${title}`,
      text: `The quiz “${title}” in the course “${course}” can be taken from ${when}.`,
      button: "See the quiz",
    }),
    quiz_closes: ({ course, title, when }) => ({
      title: `Quiz closes soon: ${title}`,
      text:
        `The quiz “${title}” in the course “${course}” closes ${when}. You have not finished it.`,
      button: "Take the quiz",
    }),
    graded: ({ course, title, grade }) => ({
      title: `“${title}” has been graded: ${grade}`,
      text:
        `The instructor has graded “${title}” in the course “${course}”. Your grade is ${grade} of 100.`,
      button: "See the grade",
    }),
    certificate_issued: ({ course }) => ({
      title: `Your certificate for “${course}” is here`,
      text: `Congratulations! You have finished the course “${course}”. Your certificate is ready.`,
      button: "See the certificate",
    }),
    order_placed: ({ number, when, amount }) => ({
      title: `Order ${number} awaits payment`,
      text: `Pay ${amount} before ${when} and your courses open at once.`,
      button: "Pay now",
    }),
    order_paid: ({ number, amount }) => ({
      title: `Order ${number} is paid`,
      text: `We have received ${amount}. Your courses are open.`,
      button: "See the invoice",
    }),
    order_expired: ({ number }) => ({
      title: `Order ${number} has expired`,
      text: "The time to pay is over. You can order again whenever you like.",
      button: "See the order",
    }),
    order_refunded: ({ number, amount }) => ({
      title: `Order ${number} has been refunded`,
      text: `We have returned ${amount} for order ${number}.`,
      button: "See the order",
    }),
    chat_message: ({ person, title }) => ({
      title: `New message from ${person}`,
      text: title === ""
        ? `${person} has written to you in the chat.`
        : `${person} writes: “${title}”`,
      button: "Open the chat",
    }),
    course_approved: ({ course }) => ({
      title: "Your course was approved",
      text: `The course “${course}” is in the catalog now.`,
      button: "Open the course",
    }),
    course_returned: ({ course, reason }) => ({
      title: "Your course needs changes",
      text: `The course “${course}” cannot be in the catalog yet. The admins’ note: ${reason}`,
      button: "Open the course",
    }),
    verification_withdrawn: ({ reason }) => ({
      title: "Your verification was withdrawn",
      text: `An admin has withdrawn your verification as an instructor: ${reason}`,
      button: "Open your profile",
    }),
    announcement: ({ course, title }) => ({
      title: `${title} · ${course}`,
      text: `There is a new announcement in the course “${course}”: ${title}`,
      button: "Read it",
    }),
  },
};
