/** A page that an answer is taken from. */
export interface ShownSource {
  title: string;
  href: string;
}

/** A question with its answer, as the conversation shows it. */
export interface ShownTurn {
  id: number;
  question: string;
  answer: string;
  sources: ShownSource[];
  isStopped: boolean;
}

/** The words of the conversation; texts only, since they are sent to browsers. */
export interface ConversationWords {
  log: string;
  label: string;
  placeholder: string;
  send: string;
  stop: string;
  stopped: string;
  clear: string;
  you: string;
  name: string;
  thinking: string;
  sources: string;
  suggestions: string;
  greeting: string;
  failed: string;
  cleared: string;
  memory: string;
  answered: string;
}

/** Everything that the conversation with the assistant shows, on its page and in the help panel. */
export interface ConversationProps {
  words: ConversationWords;
  turns: ShownTurn[];
  suggestions: readonly string[];
  /** How many questions are left today; "" where they are not counted. */
  left: string;
  /** Said above the conversation, such as that a quiz is open; "" for nothing. */
  notice: string;
  /** Letters of a question. */
  maxLength: number;
  /** A question that was refused, and why. */
  draft: string;
  error: string;
}
