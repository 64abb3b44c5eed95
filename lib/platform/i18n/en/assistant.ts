/** Words of the assistant, its panel and the help pages, English. */
export const assistant = {
  title: "AI assistant",
  lead: "Ask anything about courses, payment, quizzes and certificates.",
  description: "An assistant that answers questions about the courses and how to learn here.",

  widget: {
    open: "Help: assistant and chat",
    title: "Help",
    loading: "Loading…",
    failed: "This panel could not be loaded.",
    fullPage: "Open the full page",
    tabs: { assistant: "Assistant", chat: "Chat" },
  },

  chat: {
    log: "Conversation with the assistant",
    label: "Your question",
    placeholder: "For example: how much is Excel dari Nol?",
    send: "Send",
    stop: "Stop",
    stopped: "The answer was stopped.",
    clear: "Clear the conversation",
    you: "You",
    name: "Assistant",
    thinking: "The assistant is looking for the answer…",
    sources: "Sources",
    suggestions: "Questions people often ask",
    greeting:
      "Hello! I can help you find courses, tell you prices and dates, and show you how to enrol, pay, take quizzes and get certificates.",
    failed: "The message was not sent. Check your internet connection and try again.",
    cleared: "The conversation has been cleared.",
    memory: "The conversation is remembered for one hour and then deleted.",
    answered: "The answer is complete.",
  },

  suggestions: [
    "Which courses are the most popular?",
    "Which courses are free?",
    "Which courses suit beginners?",
    "How do I pay for a course?",
    "How do I get a certificate?",
    "I forgot my password, what now?",
  ],
  tips: {
    title: "Tips for asking",
    items: [
      "Name the course to get an exact answer.",
      "Ask one thing at a time.",
      "Open the sources to read the details.",
      "The assistant only informs; enrolling and paying remain in your hands.",
    ],
  },
  left: (count: number) => `${count} ${count === 1 ? "question" : "questions"} left for today.`,
  duringQuiz:
    "You are taking a quiz. Until it is handed in, the assistant answers from the help articles only.",
  helpLink: "Read the help articles",

  help: {
    title: "Help centre",
    lead: "Short guides to what people ask most.",
    groups: {
      account: "Account",
      learn: "Learning",
      pay: "Payment",
      teach: "Teaching and support",
    },
    more: "More help articles",
    back: "All help articles",
    ask: "Still looking for an answer?",
    askButton: "Ask the assistant",
  },
};
