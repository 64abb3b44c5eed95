/** What was typed before, and what is wrong with it by field. */
export interface ChatForm {
  text: string;
  course: string;
  /** Courses that the one which was typed may have meant. */
  choices: readonly { slug: string; title: string; instructor: string }[];
  problems: Readonly<Record<string, string>>;
}
