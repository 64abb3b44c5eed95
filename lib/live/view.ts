import type { BatchChoice } from "../../components/BatchChooser.tsx";
import type { SessionData } from "../../components/SessionItem.tsx";
import type { ManagedBatch, ManagedSession } from "../../components/SessionsManager.tsx";
import type { CourseAgenda, ShownSession } from "./attend.ts";
import type { HostedSession } from "./manage.ts";
import type { BatchRow } from "./queries.ts";
import { endOf, seatsLeft } from "./rules.ts";

/** A session as lists show it. */
export function sessionItem(
  session:
    & Pick<
      ShownSession,
      "id" | "title" | "batch" | "startsAt" | "minutes" | "state" | "isPast" | "recordingUrl"
    >
    & { slug: string; course?: string },
): SessionData {
  const { id, title, slug, course, batch, startsAt, state, isPast, recordingUrl } = session;
  const endsAt = endOf(session).epochMilliseconds;
  return {
    id,
    title,
    slug,
    course,
    batch,
    startsAt: startsAt.epochMilliseconds,
    endsAt,
    state,
    isPast,
    recordingUrl,
  };
}

/** The batches of a course to choose from; `batchId` is the one that somebody is in. */
export function batchChoices(
  { batches, batchId }: Pick<CourseAgenda, "batches" | "batchId">,
): BatchChoice[] {
  return batches.map((batch) => ({
    id: batch.id,
    name: batch.name,
    startsOn: batch.startsOn,
    endsOn: batch.endsOn,
    seatsLeft: seatsLeft(batch),
    isOpen: batch.isOpen,
    isMine: batch.id === batchId,
  }));
}

/** A session as its instructor's list shows it. */
export function managedSession(session: HostedSession): ManagedSession {
  const { id, title, batch, startsAt, state } = session;
  const endsAt = endOf(session).epochMilliseconds;
  return { id, title, batch, startsAt: startsAt.epochMilliseconds, endsAt, state };
}

/** A batch as its instructor's list shows it. */
export function managedBatch(batch: BatchRow): ManagedBatch {
  return { ...batch };
}
