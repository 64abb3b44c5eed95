import type { Children, Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { Time } from "./Time.tsx";

export type SessionState = "cancelled" | "coming" | "open" | "over";

export interface SessionData {
  id: number;
  title: string;
  /** Of the course. */
  slug: string;
  /** The course's name, where the list holds several. */
  course?: string;
  batch: string | null;
  /** Epoch milliseconds. */
  startsAt: number;
  endsAt: number;
  state: SessionState;
  /** Its end has come, whether it took place or not. */
  isPast: boolean;
  recordingUrl: string | null;
}

const TONES: Record<SessionState, BadgeTone> = {
  coming: "brand",
  open: "good",
  over: "neutral",
  cancelled: "bad",
};

/** Where a session stands, in a word. */
export function SessionBadge({ m, state }: { m: Messages; state: SessionState }) {
  return <Badge tone={TONES[state]}>{m.live.states[state]}</Badge>;
}

/** From when to when, in the reader's zone. */
export function SessionTimes({ m, lang, zone, startsAt, endsAt }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  startsAt: number;
  endsAt: number;
}) {
  return (
    <span>
      <Time at={startsAt} lang={lang} zone={zone} withTime /> {m.live.until}{" "}
      <Time at={endsAt} lang={lang} zone={zone} timeOnly />
    </span>
  );
}

/** The way into a session while its door is open. Who goes in by it is noted as having come. */
export function SessionDoor({ m, session }: { m: Messages; session: SessionData }) {
  const { slug, id, title } = session;
  return (
    <form method="post" action={`/learn/${slug}/sessions/${id}/join`}>
      <Button icon={icons.logIn} aria-label={`${m.live.join}: ${title}`}>{m.live.join}</Button>
    </form>
  );
}

/** What was recorded of a session. */
export function SessionRecording({ m, href }: { m: Messages; href: string }) {
  return (
    <LinkButton href={href} variant="secondary" icon={icons.circlePlay}>
      {m.live.recording}
    </LinkButton>
  );
}

/** A session for those who take part: when it is, and the door while it is open. */
export function SessionItem({ m, lang, zone, session, children }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  session: SessionData;
  children?: Children;
}) {
  const words = m.live;
  const { state, slug, recordingUrl } = session;
  return (
    <li class="session">
      <div class="session-head">
        <h3 class="session-title">{session.title}</h3>
        <SessionBadge m={m} state={state} />
      </div>
      {session.course && (
        <p>
          <a href={`/learn/${slug}`}>{session.course}</a>
        </p>
      )}
      <p class="muted">
        <SessionTimes m={m} lang={lang} zone={zone} {...session} />
        {session.batch && ` · ${words.forBatch(session.batch)}`}
      </p>
      {state === "coming" && <p class="muted small">{words.opensAt}</p>}
      <div class="row">
        {state === "open" && <SessionDoor m={m} session={session} />}
        {recordingUrl && <SessionRecording m={m} href={recordingUrl} />}
        {children}
      </div>
    </li>
  );
}
