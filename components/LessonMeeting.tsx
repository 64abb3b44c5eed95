import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { type SessionData, SessionDoor, SessionRecording } from "./SessionItem.tsx";
import { Time } from "./Time.tsx";

export interface LessonMeetingProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** Epoch milliseconds, or null while no time is set. */
  startsAt: number | null;
  /** Where it is held, or null while that is not known. */
  url: string | null;
  /** The session that it is for the reader; null for who does not take part, such as its instructor. */
  session: SessionData | null;
}

/** A lesson people meet for: when, and the way in, which while it is open notes who comes. */
export function LessonMeeting({ m, lang, zone, startsAt, url, session }: LessonMeetingProps) {
  const words = m.learning.meeting;
  const isOpen = session?.state === "open";
  return (
    <div class="meeting">
      <Icon of={icons.calendarClock} />
      <div class="meeting-body">
        <h2>{words.title}</h2>
        {startsAt !== null && (
          <p>
            {words.startsAt} <Time at={startsAt} lang={lang} zone={zone} withTime />
          </p>
        )}
        {url === null
          ? <p class="muted">{words.noLink}</p>
          : <p class="muted small">{isOpen ? words.doorHint : words.joinHint}</p>}
      </div>
      {session?.recordingUrl && <SessionRecording m={m} href={session.recordingUrl} />}
      {url !== null && isOpen && <SessionDoor m={m} session={session} />}
      {url !== null && !isOpen && (
        <LinkButton
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          iconEnd={icons.externalLink}
        >
          {words.join}
        </LinkButton>
      )}
    </div>
  );
}
