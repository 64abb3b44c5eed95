import { endOf } from "./rules.ts";

/** A session as a calendar needs it. */
export interface CalendarEvent {
  id: number;
  title: string;
  /** Of the course. */
  course: string;
  startsAt: Temporal.Instant;
  minutes: number;
  cancelledAt: Temporal.Instant | null;
  /** Grows with every change. */
  sequence: number;
  /** When it was written down. */
  createdAt: Temporal.Instant;
  /** Where people go: the session's page, which knows when the door opens. */
  url: string;
}

/** What the calendar is called, and whose domain its events carry. */
export interface CalendarInfo {
  name: string;
  host: string;
}

/** RFC 5545, 3.3.11: what has a meaning in a text is escaped. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");
}

/** RFC 5545, 3.3.5: a moment in UTC. */
function utc(at: Temporal.Instant): string {
  return at.round("second").toString().replace(/[-:]/g, "");
}

const encoder = new TextEncoder();
const LINE_BYTES = 75;

/** RFC 5545, 3.1: a line holds 75 bytes; what is longer goes on in the next, after a space. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = "";
  let size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > LINE_BYTES) {
      lines.push(current);
      current = " ";
      size = 1;
    }
    current += letter;
    size += bytes;
  }
  return [...lines, current].join("\r\n");
}

function eventLines(event: CalendarEvent, { host }: CalendarInfo): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:session-${event.id}@${host}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.createdAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(endOf(event))}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.course)}`,
    `URL:${event.url}`,
    `STATUS:${event.cancelledAt === null ? "CONFIRMED" : "CANCELLED"}`,
    "END:VEVENT",
  ];
}

/**
 * A calendar of sessions (RFC 5545). An event keeps its `UID`, so that a moved session moves in calendars that have it,
 * and a cancelled one is struck out.
 */
export function writeCalendar(events: readonly CalendarEvent[], info: CalendarInfo): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${info.host}//Agenda//ID`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(info.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...events.flatMap((event) => eventLines(event, info)),
    "END:VCALENDAR",
  ];
  return lines.map(fold).join("\r\n") + "\r\n";
}
