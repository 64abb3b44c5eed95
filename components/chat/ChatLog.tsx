import type { Lang } from "../types.ts";
import * as icons from "../icons.ts";
import { Icon } from "../Icon.tsx";
import { dayOf, fill, hourOf, type Message } from "../../lib/chat/browser/conversation.ts";
import type { Unsent } from "../../lib/chat/browser/use_chat.ts";
import { formatRupiah } from "../../lib/platform/money.ts";
import type { ChatWords } from "./words.ts";

export interface ChatLogProps {
  room: string;
  side: "customer" | "staff";
  /** Whether every message may be taken back, not only one's own side's. */
  mayDeleteAll: boolean;
  /** The reader's own name: messages of colleagues are on the same side, but not theirs. */
  name: string;
  messages: readonly Message[];
  unsent: readonly Unsent[];
  readByOther: number;
  words: ChatWords;
  lang: Lang;
  zone: string;
  onRetry?: (clientId: string) => void;
  onDiscard?: (clientId: string) => void;
  onDelete?: (event: SubmitEvent) => void;
}

function CourseCard({ course, words, lang }: {
  course: NonNullable<Message["course"]>;
} & Pick<ChatLogProps, "words" | "lang">) {
  return (
    <a class="chat-card" href={`/courses/${course.slug}`} aria-current="false">
      <Icon of={icons.bookOpen} />
      <span>
        <strong>{course.title}</strong>
        <span class="small">
          {course.price === 0 ? words.free : formatRupiah(course.price, lang)} · {words.seeCourse}
        </span>
      </span>
    </a>
  );
}

function Actions({ message, mayDelete, props }: {
  message: Message;
  mayDelete: boolean;
  props: ChatLogProps;
}) {
  const { room, side, words, onDelete } = props;
  const path = `/chat/${room}/messages/${message.id}`;
  const isForeign = message.side !== side;
  if (!mayDelete && !isForeign) return null;
  return (
    <details class="chat-actions">
      <summary aria-label={fill(words.actions, { name: nameOf(message, words) })}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div class="chat-actions-list">
        {mayDelete && (
          <form method="post" action={`${path}/delete`} onSubmit={onDelete}>
            <button type="submit" class="link-button">{words.remove}</button>
          </form>
        )}
        {isForeign && (
          <a class="link-button" href={`${path}/report`} aria-current="false">{words.report}</a>
        )}
      </div>
    </details>
  );
}

function nameOf({ sender }: Message, words: ChatWords): string {
  return sender ?? words.gone;
}

function Item({ message, props }: { message: Message; props: ChatLogProps }) {
  const { side, name, mayDeleteAll, readByOther, words, lang, zone } = props;
  const isMine = message.side === side && (side === "customer" || message.sender === name);
  const classes = `chat-message chat-${message.side === side ? "mine" : "theirs"}`;
  const mayDelete = !message.deleted && (isMine || mayDeleteAll);
  return (
    <li class={classes} id={`m-${message.id}`}>
      <div class="chat-meta small">
        <strong>{isMine ? words.you : nameOf(message, words)}</strong>
        {message.side === "staff" && side === "customer" && (
          <span class="chat-role">{words.staff}</span>
        )}
        <time datetime={message.at}>{hourOf(message.at, { lang, zone })}</time>
      </div>
      <div class="chat-row">
        <div class="chat-bubble">
          {message.deleted && <em class="muted">{words.deleted}</em>}
          {message.picture && (
            <a href={message.picture.url} target="_blank" rel="noopener">
              <img
                class="chat-picture"
                src={message.picture.url}
                alt={fill(words.pictureAlt, { name: nameOf(message, words) })}
                width={message.picture.width ?? undefined}
                height={message.picture.height ?? undefined}
                loading="lazy"
                data-fresh-disable-lock
              />
            </a>
          )}
          {message.text !== "" && <p class="chat-text" dir="auto">{message.text}</p>}
          {message.course && <CourseCard course={message.course} words={words} lang={lang} />}
        </div>
        {!message.deleted && <Actions message={message} mayDelete={mayDelete} props={props} />}
      </div>
      {message.side === side && !message.deleted && message.id <= readByOther && (
        <span class="chat-read small muted">{words.read}</span>
      )}
    </li>
  );
}

function UnsentItem({ one, words, onRetry, onDiscard }: {
  one: Unsent;
} & Pick<ChatLogProps, "words" | "onRetry" | "onDiscard">) {
  return (
    <li class="chat-message chat-mine chat-unsent">
      <div class="chat-bubble">
        {one.picture && <p class="chat-text muted">{one.picture.name}</p>}
        {one.course !== "" && <p class="chat-text muted">{one.course}</p>}
        {one.text !== "" && <p class="chat-text" dir="auto">{one.text}</p>}
      </div>
      {one.problem === null
        ? <span class="small muted">{words.sending}</span>
        : (
          <span class="chat-problem small" role="alert">
            {fill(words.failed, { reason: one.problem })}{" "}
            <button type="button" class="link-button" onClick={() => onRetry?.(one.client_id)}>
              {words.retry}
            </button>{" "}
            <button type="button" class="link-button" onClick={() => onDiscard?.(one.client_id)}>
              {words.discard}
            </button>
          </span>
        )}
    </li>
  );
}

/** Old phones lack `Map.groupBy`. */
function byDay(messages: readonly Message[], nameOfDay: (at: string) => string) {
  const days = new Map<string, Message[]>();
  for (const message of messages) {
    const day = nameOfDay(message.at);
    days.set(day, [...days.get(day) ?? [], message]);
  }
  return days;
}

/** What has been said in a room, by day, and beneath it what waits to be sent. */
export function ChatLog(props: ChatLogProps) {
  const { side, messages, unsent, words, lang, zone } = props;
  const sentIds = new Set(messages.map(({ client_id }) => client_id));
  const waiting = unsent.filter(({ client_id }) => !sentIds.has(client_id));
  const days = byDay(messages, (at) => dayOf(at, { lang, zone }));
  if (messages.length === 0 && waiting.length === 0) {
    return <p class="chat-empty muted">{side === "staff" ? words.emptyStaff : words.empty}</p>;
  }
  return (
    <>
      {[...days].map(([day, some]) => (
        <section key={day} aria-label={day}>
          <p class="chat-day small muted" aria-hidden="true">{day}</p>
          <ol class="chat-list">
            {some.map((message) => <Item key={message.id} message={message} props={props} />)}
          </ol>
        </section>
      ))}
      {waiting.length > 0 && (
        <ol class="chat-list">
          {waiting.map((one) => <UnsentItem key={one.client_id} one={one} {...props} />)}
        </ol>
      )}
    </>
  );
}
