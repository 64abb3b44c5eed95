import type { Lang, Zone } from "./types.ts";
import { formatDate, formatDateTime, formatTime } from "../lib/platform/time.ts";

export interface TimeProps {
  /** Epoch milliseconds. */
  at: number;
  lang: Lang;
  /** The reader's zone. */
  zone: Zone;
  /** With hours, minutes and the zone's short name. */
  withTime?: boolean;
  /** Hours, minutes and the zone alone, where the day has been said. */
  timeOnly?: boolean;
}

/** A moment as people in `zone` write it, with the exact instant for machines. */
export function Time({ at, lang, zone, withTime, timeOnly }: TimeProps) {
  const write = timeOnly ? formatTime : withTime ? formatDateTime : formatDate;
  const words = write(at, { lang, zone });
  return <time datetime={new Date(at).toISOString()}>{words}</time>;
}
