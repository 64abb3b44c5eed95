import { decodeBase64Url, encodeBase64Url } from "../platform/base64.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { writeCalendar } from "./ics.ts";
import * as queries from "./feed_queries.ts";

type FeedDeps = Pick<Deps, "db" | "clock" | "config" | "sessionSecret">;

/** Sessions of longer ago are left out of a calendar. */
const PAST_DAYS = 90;
const SHAPE = /^(\d{1,15})-(\d{1,9})-([\w-]{43})$/;

/** What only the server can write: it proves that an address was given out by us. */
async function proof({ sessionSecret }: FeedDeps, userId: number, generation: number) {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = new Uint8Array(sessionSecret);
  const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["sign", "verify"]);
  const message = new TextEncoder().encode(`calendar ${userId} ${generation}`);
  return { key, message };
}

async function tokenOf(deps: FeedDeps, userId: number, generation: number): Promise<string> {
  const { key, message } = await proof(deps, userId, generation);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, message));
  return `${userId}-${generation}-${encodeBase64Url(signature)}`;
}

/** The address of a person's calendar: whoever has it can read the calendar, without signing in. */
export async function feedPath(deps: FeedDeps, person: { id: number }): Promise<string> {
  const generation = await queries.generationOf(deps.db, person.id);
  return `/calendar/${await tokenOf(deps, person.id, generation)}.ics`;
}

/** Gives the person's calendar another address; the former one ends. */
export async function renewFeed(deps: FeedDeps, person: { id: number }): Promise<void> {
  await queries.nextGeneration(deps.db, person.id);
}

/** The calendar behind an address. Throws `not_found` for one that is not ours, or not any more. */
export async function readFeed(deps: FeedDeps, token: string): Promise<string> {
  const [, userId, generation, signature] = SHAPE.exec(token) ?? [];
  const missing = new AppError("not_found", "not_found");
  if (signature === undefined) throw missing;
  const { key, message } = await proof(deps, Number(userId), Number(generation));
  const bytes = decodeBase64Url(signature);
  // `verify` compares in constant time.
  if (!bytes || !await crypto.subtle.verify("HMAC", key, new Uint8Array(bytes), message)) {
    throw missing;
  }
  const since = deps.clock.now().subtract({ hours: PAST_DAYS * 24 });
  const events = await queries.selectCalendar(deps.db, {
    userId: Number(userId),
    generation: Number(generation),
    since,
  });
  if (events === null) throw missing;
  const { appBaseUrl, appName } = deps.config;
  const withLinks = events.map(({ slug, ...event }) => ({
    ...event,
    url: `${appBaseUrl}/learn/${slug}/sessions`,
  }));
  return writeCalendar(withLinks, { name: appName, host: new URL(appBaseUrl).hostname });
}
