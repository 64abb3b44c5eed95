import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import { Time } from "./Time.tsx";

export interface LessonMeetingProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** Epoch milliseconds, or null while no time is set. */
  startsAt: number | null;
  /** Where it is held, or null while that is not known. */
  url: string | null;
}

/** A lesson people meet for: when, and the way in. */
export function LessonMeeting({ m, lang, zone, startsAt, url }: LessonMeetingProps) {
  const words = m.learning.meeting;
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
          : <p class="muted small">{words.joinHint}</p>}
      </div>
      {url !== null && (
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
