/** A conversation that keeps itself up to date: what is said, what waits to be sent, who is there and types. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { onLive } from "../../platform/live_client.ts";
import { lastId, merged, type Message } from "./conversation.ts";
import { ChatOutbox, type Waiting } from "./outbox.ts";
import { beep } from "./sound.ts";
import { fetchAfter, send, signal } from "./wire.ts";

export interface ChatStart {
  room: string;
  /** Whose outbox it is. */
  person: string;
  side: "customer" | "staff";
  messages: readonly Message[];
  state: string;
  isOnline: boolean;
  /** The newest message that the other side has seen. */
  readByOther: number;
  /** False on a page of older history: nothing arrives there. */
  isNewest: boolean;
  hasSound: boolean;
}

/** A message that the server has not taken yet, with why not; null while it is on its way. */
export interface Unsent extends Waiting {
  problem: string | null;
}

const PRESENCE_MS = 30_000;
const TYPING_MS = 3_000;
/** How long somebody is said to type after their last sign. */
const TYPING_SHOWN_MS = 6_000;

interface RoomNews {
  room: string;
  side?: "customer" | "staff";
  previous?: number;
  message?: Message;
  last?: number;
  name?: string;
  online?: boolean;
  state?: string;
}

/** Starts and keeps a conversation. */
export function useChat(start: ChatStart) {
  const { room, side } = start;
  const [messages, setMessages] = useState<Message[]>([...start.messages]);
  const [unsent, setUnsent] = useState<Unsent[]>([]);
  const [isOnline, setOnline] = useState(start.isOnline);
  const [readByOther, setReadByOther] = useState(start.readByOther);
  const [state, setState] = useState(start.state);
  const [typist, setTypist] = useState<string | null>(null);
  const [isConnected, setConnected] = useState(true);
  /** Why the server wants what waits to be sent later. */
  const [delay, setDelay] = useState<string | null>(null);
  /** The newest from the other side, for screen readers. */
  const [newest, setNewest] = useState<Message | null>(null);

  // What event listeners read and write: not what is drawn, but what is.
  const now = useRef({
    messages,
    unsent: [] as Unsent[],
    hasSound: start.hasSound,
    isSending: false,
    lastTyping: 0,
    lastRead: 0,
  });
  now.current.hasSound = start.hasSound;
  const outbox = useMemo(
    () => typeof document === "undefined" ? null : new ChatOutbox(start.person, room),
    [],
  );

  function show(news: readonly Message[]): void {
    const before = lastId(now.current.messages);
    now.current.messages = merged(now.current.messages, news);
    setMessages(now.current.messages);
    const arrived = news.filter((one) => one.id > before && one.side !== side && !one.deleted);
    if (arrived.length === 0) return;
    setTypist(null);
    setNewest(arrived[arrived.length - 1]);
    if (now.current.hasSound) beep();
    noteRead();
  }

  function noteRead(): void {
    const last = lastId(now.current.messages);
    if (document.hidden || last <= now.current.lastRead) return;
    now.current.lastRead = last;
    signal(room, "read", { last: String(last) });
  }

  async function resync(): Promise<void> {
    const news = await fetchAfter(room, lastId(now.current.messages));
    setConnected(news !== null);
    if (news) show(news);
  }

  function showUnsent(unsent: Unsent[]): void {
    now.current.unsent = unsent;
    setUnsent(unsent);
  }

  function forget(clientId: string): void {
    outbox?.settle(clientId);
    showUnsent(now.current.unsent.filter(({ client_id }) => client_id !== clientId));
  }

  /** Sends what waits, one after the other, so that it arrives in the order in which it was written. */
  async function flush(): Promise<void> {
    if (now.current.isSending) return;
    now.current.isSending = true;
    try {
      for (;;) {
        const next = now.current.unsent.find(({ problem }) => problem === null);
        if (!next) return;
        const sent = await send(room, next);
        setDelay(sent.kind === "later" ? sent.reason : null);
        if (sent.kind === "later") {
          setConnected(navigator.onLine);
          setTimeout(flush, sent.afterMs);
          return;
        }
        setConnected(true);
        if (sent.kind === "kept") {
          forget(next.client_id);
          // What others wrote in between comes first.
          if (sent.message.id > lastId(now.current.messages)) await resync();
          show([sent.message]);
          continue;
        }
        outbox?.settle(next.client_id);
        showUnsent(
          now.current.unsent.map((one) => one === next ? { ...one, problem: sent.reason } : one),
        );
      }
    } finally {
      now.current.isSending = false;
    }
  }

  /** Puts a message in line. */
  function write(text: string, course: string, picture: File | null): void {
    const newest = now.current.unsent.at(-1)?.at ?? 0;
    // Two of the same moment would have no order.
    const at = Math.max(Date.now(), newest + 1);
    const one = { client_id: crypto.randomUUID(), text, course, picture, at };
    outbox?.put(one);
    showUnsent([...now.current.unsent, { ...one, problem: null }]);
    flush();
  }

  /** Sends what an earlier page has left waiting, before what was written since. */
  async function resume(): Promise<void> {
    const left = await outbox?.pending() ?? [];
    const known = new Set(now.current.unsent.map(({ client_id }) => client_id));
    const older = left.filter(({ client_id }) => !known.has(client_id));
    showUnsent([...older.map((one) => ({ ...one, problem: null })), ...now.current.unsent]);
    flush();
  }

  function retry(clientId: string): void {
    showUnsent(
      now.current.unsent.map((one) => one.client_id === clientId ? { ...one, problem: null } : one),
    );
    flush();
  }

  function type(): void {
    if (Date.now() - now.current.lastTyping < TYPING_MS) return;
    now.current.lastTyping = Date.now();
    signal(room, "typing");
  }

  useEffect(() => {
    if (!start.isNewest) return;
    let typingEnds: ReturnType<typeof setTimeout> | undefined;
    now.current.lastRead = lastId(now.current.messages);
    resume();

    const beHere = async () => {
      if (document.hidden) return;
      const answer = await signal(room, "presence") as { online: boolean } | null;
      if (answer) setOnline(answer.online);
    };
    /** Hears one kind of news of this room; `onGap` is called when some may have been missed. */
    const hear = (kind: string, listener: (news: RoomNews) => void, onGap = () => {}) =>
      onLive(kind, (data) => {
        if (data === null) return onGap();
        const news = data as RoomNews;
        if (news.room === room) listener(news);
      });
    const stops = [
      hear("chat.message", ({ previous, message }) => {
        if (!message) return;
        if (previous === undefined || previous > lastId(now.current.messages)) return void resync();
        show([message]);
      }, () => void resync()),
      hear("chat.changed", ({ message }) => {
        if (message && now.current.messages.some(({ id }) => id === message.id)) show([message]);
      }),
      hear("chat.read", (news) => {
        if (news.side !== side) setReadByOther((known) => Math.max(known, news.last ?? 0));
      }),
      hear("chat.typing", ({ side: other, name }) => {
        if (other === side) return;
        setTypist(name ?? "");
        clearTimeout(typingEnds);
        typingEnds = setTimeout(() => setTypist(null), TYPING_SHOWN_MS);
      }),
      hear("chat.presence", ({ side: other, online }) => {
        if (other !== side) setOnline(online === true);
      }, () => void beHere()),
      hear("chat.room", ({ state }) => setState((known) => state ?? known)),
    ];

    const onVisibility = () => {
      if (document.hidden) return;
      beHere();
      resync().then(noteRead);
    };
    const onReturn = () => {
      setConnected(true);
      flush();
      resync();
    };
    const onCut = () => setConnected(false);
    const onLeave = () => signal(room, "presence", { leaving: "1" });
    beHere();
    resync();
    const timer = setInterval(beHere, PRESENCE_MS);
    document.addEventListener("visibilitychange", onVisibility);
    addEventListener("online", onReturn);
    addEventListener("offline", onCut);
    addEventListener("pagehide", onLeave);
    return () => {
      for (const stop of stops) stop();
      clearInterval(timer);
      clearTimeout(typingEnds);
      document.removeEventListener("visibilitychange", onVisibility);
      removeEventListener("online", onReturn);
      removeEventListener("offline", onCut);
      removeEventListener("pagehide", onLeave);
    };
  }, [room]);

  return {
    messages,
    unsent,
    isOnline,
    isConnected,
    delay,
    readByOther,
    state,
    typist,
    newest,
    write,
    retry,
    discard: forget,
    type,
    showChanged: (message: Message) => show([message]),
  };
}
