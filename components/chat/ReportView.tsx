import type { Lang, Messages, Zone } from "../types.ts";
import { Button, LinkButton } from "../Button.tsx";
import { TextArea } from "../Field.tsx";
import { Time } from "../Time.tsx";
import type { MessageRow } from "../../lib/chat/service.ts";
import type { FormState } from "../../lib/platform/forms.ts";

export interface ReportViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  message: MessageRow;
  back: string;
  form: FormState;
}

/** The form that tells the admins of a message. */
export function ReportView({ m, lang, zone, message, back, form }: ReportViewProps) {
  const words = m.chat.report;
  const problem = form.fields.reason;
  return (
    <div class="narrow page">
      <div class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
      </div>
      <blockquote class="chat-quote">
        <p class="chat-text">{message.isDeleted ? m.chat.room.deleted : message.text}</p>
        <p class="small muted">
          {message.senderName ?? m.chat.room.gone} ·{" "}
          <Time at={message.at.epochMilliseconds} lang={lang} zone={zone} withTime />
        </p>
      </blockquote>
      <form method="post" class="stack">
        <TextArea
          m={m}
          name="reason"
          label={words.reason}
          rows={4}
          maxlength={500}
          value={form.values.reason}
          error={problem && m.errors[problem]}
        />
        <div class="page-actions">
          <Button>{words.send}</Button>
          <LinkButton href={back} variant="quiet">{m.chat.back}</LinkButton>
        </div>
      </form>
    </div>
  );
}
