import { z } from "zod";
import type { Asker } from "../catalog/rules.ts";
import type { Deps } from "../deps.ts";
import type { QueueCounts, TroubledJob } from "../platform/jobs.ts";
import {
  type Listed,
  type Listing,
  type ListingQuery,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { listGiven } from "../platform/listing_given.ts";
import { readTables } from "../platform/listing_tables.ts";
import type { Zone } from "../platform/time.ts";
import {
  type KnownSchedule,
  listTroubled,
  type ScheduleLine,
  systemState,
  type TroubledFilters,
} from "./state.ts";

/** The lists on the page; the jobs' filters are in its address whichever of them is asked. */
const SYSTEM_TABLES = ["jobs", "schedules", "queues"] as const;
const JOB_FILTERS = ["queue", "from", "to"];

type Filters = { q: string | null };
const filters = z.object({ q: searchFilter });

/** How the schedules can be asked for; `name` is what people read. */
export const SCHEDULES_LISTING: Listing<Filters> = {
  key: "key",
  keyType: "text",
  sorts: { name: "text", state: "text", last: "timestamptz", next: "timestamptz" },
  initial: "name",
  filters,
};

/** How the queues can be asked for. */
export const QUEUES_LISTING: Listing<Filters> = {
  key: "key",
  keyType: "text",
  sorts: {
    name: "text",
    waiting: "bigint",
    active: "bigint",
    retrying: "bigint",
    failed: "bigint",
    completed: "bigint",
  },
  initial: "name",
  filters,
};

/** What schedules and queues are called, by their names in the code. */
export interface SystemNames {
  schedules: Readonly<Record<string, string>>;
  queues: Readonly<Record<string, string>>;
}

/** What is done in the background, as an address asks for it. */
export interface SystemLists {
  schedules: Listed<ScheduleLine, Filters>;
  queues: Listed<QueueCounts, Filters>;
  jobs: Listed<TroubledJob, TroubledFilters>;
  hasCron: boolean;
}

function matching<Row>(
  rows: readonly Row[],
  { filters: { q } }: ListingQuery<Filters>,
  textsOf: (row: Row) => (string | null | undefined)[],
): readonly Row[] {
  if (q === null) return rows;
  const wanted = q.toLowerCase();
  return rows.filter((row) => textsOf(row).some((text) => text?.toLowerCase().includes(wanted)));
}

/** A schedule that has never run comes before all that have. */
const NEVER = "1970-01-01T00:00:00Z";

/**
 * Schedules, queues and the jobs that went wrong; `table` of the address names the list that `q`, `sort`, `after` and
 * `format` are for. Throws `forbidden` for everybody but admins, and as `readTables` and `listTroubled` do.
 */
export async function listSystem(
  deps: Pick<Deps, "db" | "clock" | "config">,
  viewer: Asker & { zone: Zone },
  { params, known, names }: {
    params: URLSearchParams;
    known: readonly KnownSchedule[];
    names: SystemNames;
  },
): Promise<SystemLists> {
  const { schedules, queues, hasCron } = await systemState(deps, viewer, known);
  const tables = readTables(params, SYSTEM_TABLES, JOB_FILTERS);
  const schedule = readListing(SCHEDULES_LISTING, tables.of("schedules"));
  const queue = readListing(QUEUES_LISTING, tables.of("queues"));
  const scheduleName = ({ name }: KnownSchedule) => names.schedules[name] ?? name;
  const queueName = (counts: QueueCounts) => names.queues[counts.queue] ?? counts.queue;
  const wantedSchedules = matching(
    schedules,
    schedule,
    (line) => [scheduleName(line), line.name, line.run?.error, line.run?.failure],
  );
  const wantedQueues = matching(queues, queue, (line) => [queueName(line), line.queue]);
  const [listedSchedules, listedQueues, jobs] = await Promise.all([
    listGiven(deps.db, SCHEDULES_LISTING, schedule, wantedSchedules, (line) => ({
      key: line.name,
      name: scheduleName(line),
      state: line.state,
      last: line.run?.startedAt.toString() ?? NEVER,
      next: line.next.toString(),
    })),
    listGiven(deps.db, QUEUES_LISTING, queue, wantedQueues, ({ oldestDue: _due, ...counts }) => ({
      ...counts,
      key: counts.queue,
      name: queueName({ ...counts, oldestDue: null }),
    })),
    listTroubled(deps, viewer, tables.of("jobs")),
  ]);
  return { schedules: listedSchedules, queues: listedQueues, jobs, hasCron };
}
