import { useEffect, useRef, useState } from "preact/hooks";
import { ChatComposer } from "../components/chat/ChatComposer.tsx";
import type { ChatForm } from "../components/chat/form.ts";
import { ChatLog } from "../components/chat/ChatLog.tsx";
import type { ChatWords } from "../components/chat/words.ts";
import type { Lang } from "../components/types.ts";
import { dayOf, fill, hourOf, type Message } from "../lib/chat/browser/conversation.ts";
import { keepSound, wantsSound } from "../lib/chat/browser/sound.ts";
import { useChat } from "../lib/chat/browser/use_chat.ts";

export interface ChatRoomProps {
  room: string;
  /** The reader's account, which their outbox belongs to. */
  person: string;
  name: string;
  side: "customer" | "staff";
  mayDeleteAll: boolean;
  /** Where the room's page is. */
  path: string;
  messages: readonly Message[];
  /** The page with what was said before; null at the beginning. */
  olderHref: string | null;
  isNewest: boolean;
  readByOther: number;
  state: string;
  isBlocked: boolean;
  isOnline: boolean;
  /** ISO 8601: when somebody answers again; null within working hours. */
  opensAt: string | null;
  /** For a form that is sent without scripts. */
  clientId: string;
  form: ChatForm;
  lang: Lang;
  zone: string;
  zoneName: string;
  words: ChatWords;
}

function Status({ isOnline, opensAt, side, words, lang, zone, zoneName }: {
  isOnline: boolean;
} & Pick<ChatRoomProps, "opensAt" | "side" | "words" | "lang" | "zone" | "zoneName">) {
  const place = { lang, zone };
  return (
    <div class="chat-status small">
      <span class={`chat-presence${isOnline ? " chat-is-online" : ""}`}>
        {isOnline ? words.online : words.offlineState}
      </span>
      {side === "customer" && opensAt === null && <span class="muted">{words.answersSoon}</span>}
      {side === "customer" && opensAt !== null && (
        <span class="muted">
          {words.answersLater}{" "}
          <time datetime={opensAt}>
            {dayOf(opensAt, place)}, {hourOf(opensAt, place)} {zoneName}
          </time>. {words.byMail}
        </span>
      )}
    </div>
  );
}

/** A conversation: readable and writable without scripts; with them it keeps itself up to date. */
export function ChatRoom(props: ChatRoomProps) {
  const { room, side, words, path, isNewest } = props;
  const [hasSound, setSound] = useState(false);
  const chat = useChat({ ...props, hasSound });
  const log = useRef<HTMLDivElement>(null);
  const { messages, unsent, newest } = chat;
  const refused = unsent.filter(({ problem }) => problem !== null).length;

  useEffect(() => setSound(wantsSound()), []);
  useEffect(() => {
    if (isNewest && log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [messages.length, unsent.length, refused]);

  const deleteOne = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { accept: "application/json" },
      });
      if (answer.ok) chat.showChanged((await answer.json()).message);
    } catch {
      form.submit();
    }
  };

  const isOver = chat.state === "closed" || chat.state === "archived";
  const mayWrite = isNewest && !props.isBlocked && !(side === "staff" && isOver);
  return (
    <div class="chat">
      <div class="chat-head">
        <Status {...props} isOnline={chat.isOnline} />
        <button
          type="button"
          class="link-button small js-only"
          aria-pressed={hasSound}
          onClick={() => {
            keepSound(!hasSound);
            setSound(!hasSound);
          }}
        >
          {hasSound ? words.soundOn : words.soundOff}
        </button>
      </div>
      <div
        class="chat-log"
        ref={log}
        role="log"
        aria-label={words.log}
        aria-live="off"
        tabindex={0}
      >
        {props.olderHref && (
          <p class="chat-older">
            <a href={props.olderHref} aria-current="false">{words.older}</a>
          </p>
        )}
        <ChatLog
          {...props}
          messages={messages}
          unsent={unsent}
          readByOther={chat.readByOther}
          onRetry={chat.retry}
          onDiscard={chat.discard}
          onDelete={deleteOne}
        />
      </div>
      <p class="visually-hidden" role="status" aria-live="polite">
        {newest && fill(words.incoming, {
          name: newest.sender ?? words.gone,
          text: newest.text || newest.course?.title || "",
        })}
      </p>
      <p class="chat-typing small muted">
        {chat.typist !== null && fill(words.typing, { name: chat.typist })}
      </p>
      {(!chat.isConnected || chat.delay) && (
        <p class="chat-notice small" role="status">
          {chat.isConnected ? chat.delay : words.offline}
        </p>
      )}
      {isOver && isNewest && (
        <p class="chat-notice small">{side === "staff" ? words.closedStaff : words.closed}</p>
      )}
      {props.isBlocked && side === "customer" && (
        <p class="chat-notice small" role="alert">{words.blocked}</p>
      )}
      {mayWrite && (
        <ChatComposer
          room={room}
          clientId={props.clientId}
          form={props.form}
          words={words}
          onSend={chat.write}
          onType={chat.type}
        />
      )}
      {!isNewest && (
        <p class="chat-older">
          <a href={path} aria-current="false">{words.newest}</a>
        </p>
      )}
    </div>
  );
}
