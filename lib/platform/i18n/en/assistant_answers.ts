interface CourseWords {
  title: string;
  price: string;
}

/** What the assistant says without a model, English. */
export const assistantAnswers = {
  short: "This is the short version: it comes straight from our data, without the AI assistant.",
  fallback:
    "Sorry, the AI assistant cannot answer at the moment. Here is the short version, straight from our data:",
  fallbackTail:
    "Please try again in a moment; this question does not count towards your daily limit.",
  cut: "Sorry, the answer broke off. This question does not count towards your daily limit.",
  withheldAll:
    "The AI assistant's answer is not shown because it did not match our data. Here is the short version, straight from our data:",
  withheld:
    "Part of the answer is not shown because it did not match our data. See the sources for the exact details.",
  quiz: "While you are taking a quiz I answer from the help articles only.",
  quizNothing:
    "While you are taking a quiz I answer from the help articles only, and they do not answer this question. Please ask again once the quiz is handed in.",
  greeting:
    "Hello! I can answer questions about courses, prices, dates, enrolling, paying, quizzes and certificates. What would you like to know?",
  nothing: "Sorry, I have not found an answer.",
  instead: "You could ask, for example:",
  whichCourse: "Which course? Name it, and I can answer exactly.",
  people: "If that does not help, read the help centre or write to our team in the chat.",
  welcome: "You are welcome! Ask again whenever you like.",
  bothKinds: "There are free courses and premium ones; the price stands on each course's page.",
  allCourses: "All courses",
  noCourse: (words: string) => `Sorry, I found no course that matches “${words}”.`,
  unnamed: {
    course: (id: number) => `Course number ${id}`,
    ownCourse: "One of your courses",
    instructor: "one of our instructors",
    batch: "Batch",
    session: "Session",
  },
  free: "free",
  price: ({ title, price }: CourseWords) => `The course “${title}” costs ${price}.`,
  priceFree: (title: string) => `The course “${title}” is free.`,
  instructor: (title: string, name: string, headline: string) =>
    `The instructor of “${title}” is ${name}${headline ? ` (${headline})` : ""}.`,
  kindFree: (title: string) => `The course “${title}” is free: you can enrol right away.`,
  kindPremium: ({ title, price }: CourseWords) =>
    `“${title}” is a premium course and costs ${price}.`,
  lessons: (title: string, count: number, minutes: number) =>
    `The course “${title}” has ${count} ${count === 1 ? "lesson" : "lessons"}${
      minutes > 0 ? `, about ${minutes} minutes` : ""
    }.`,
  lessonList: (titles: string) => `Among its lessons: ${titles}.`,
  students: (title: string, count: number) => `“${title}” has ${count} students.`,
  levels: { beginner: "beginner", intermediate: "intermediate", advanced: "advanced" },
  level: (title: string, level: string) => `“${title}” is a course at ${level} level.`,
  about: (title: string, summary: string) => `“${title}”: ${summary}`,
  outcomes: (list: string) => `What you learn: ${list}.`,
  batch: (name: string, from: string, to: string) => `${name}: ${from} to ${to}.`,
  session: (title: string, at: string) => `Live session “${title}”: ${at}.`,
  noSchedule: (title: string) =>
    `“${title}” has no fixed dates: you learn whenever you like once you are enrolled.`,
  schedule: (title: string) => `Dates of “${title}”:`,
  item: ({ title, price }: CourseWords, instructor: string) =>
    `- ${title}: ${price} (${instructor})`,
  lists: {
    popular: "The courses most people take:",
    new: "The newest courses:",
    free: "Free courses:",
    premium: "Premium courses:",
    cheap: "The premium courses with the lowest prices:",
    dear: "The premium courses with the highest prices:",
    beginner: "Courses for beginners:",
    fitting: "Courses that may suit you:",
    found: "Courses that match your question:",
    all: "Among the courses there are:",
  },
  listEmpty: "There is no such course at the moment.",
  enrollments: "The courses you are taking:",
  enrollment: (title: string, done: number, total: number) =>
    `- ${title}: ${done} of ${total} lessons done`,
  noEnrollments: "You are not taking any course yet.",
  orders: "Your orders:",
  order: (number: string, titles: string, total: string, status: string) =>
    `- ${number} (${titles}): ${total}, ${status}`,
  noOrders: "You have not ordered any course yet.",
  orderStatus: {
    pending: "waiting for payment",
    challenged: "payment under review",
    paid: "paid",
    in_review: "payment under review",
    expired: "expired",
    cancelled: "cancelled",
    refunded: "refunded",
    reversed: "payment taken back",
    charged_back: "payment taken back",
  } as Record<string, string>,
  deadlines: "Coming up:",
  deadline: {
    session: (title: string, at: string) => `- Live session ${title}: ${at}`,
    quiz_opens: (title: string, at: string) => `- Quiz ${title} opens: ${at}`,
    quiz_closes: (title: string, at: string) => `- Quiz ${title} closes: ${at}`,
    payment: (title: string, at: string) => `- Order ${title} has to be paid by: ${at}`,
  },
  noDeadlines: "Nothing is due soon.",
  loginFirst: "Log in first so that I can see your courses, orders and deadlines.",
  myCourses: "My courses",
  myOrders: "Payment history",
  myAgenda: "Agenda",
  login: "Log in",
};
