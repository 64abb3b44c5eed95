/** A message to one person, ready to be sent. */
export interface MailMessage {
  /** Stable name of the message, `welcome:42`: whatever is handed over twice is sent once. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
