import { sql } from "kysely";
import { drainJobs } from "../../lib/handlers.ts";
import { openOwnRoom, sendMessage } from "../../lib/chat/service.ts";
import type { Deps } from "../../lib/deps.ts";
import type { TestApp } from "../support/app.ts";
import type { TestDeps } from "../support/deps.ts";
import { makeCourse, makeUser } from "../support/factories.ts";

/** Somebody as use cases see them. */
export type Person = { id: number; role: "student" | "instructor" | "admin"; name: string };

/** A customer, two admins, and an instructor with a course. */
export async function makePeople(deps: TestDeps) {
  const [siti, rina, agus, pak] = [
    await makeUser(deps, { name: "Siti" }),
    await makeUser(deps, { role: "admin", name: "Rina" }),
    await makeUser(deps, { role: "admin", name: "Agus" }),
    await makeUser(deps, { role: "instructor", name: "Pak Made" }),
  ];
  const course = await makeCourse(deps, {
    instructor: pak,
    slug: "kelas-excel",
    title: "Kelas Excel",
    price: 150_000,
  });
  return { siti, rina, agus, pak, course };
}

/** Does what waits in the queue, also what is to wait a minute: the queue has the clock of its database. */
export async function doAllJobs(deps: TestDeps): Promise<void> {
  await sql`update pgboss.job set start_after = now() - interval '1 second'
    where state = 'created'`.execute(deps.db);
  await drainJobs(deps);
}

/** Sends a text and returns the message. */
export async function say(deps: Deps, who: Person, room: string, text: string, id?: string) {
  const values = { text, client_id: id ?? crypto.randomUUID() };
  const { message } = await sendMessage(
    deps,
    who,
    room,
    { values, picture: null },
    "127.0.0.1",
  );
  return message;
}

/** A customer's room with a first question in it. */
export async function askedRoom(deps: Deps, who: Person, text = "Halo?", course?: string) {
  const room = await openOwnRoom(deps, who, course ?? null);
  await say(deps, who, room, text);
  return room;
}

/** What the JSON of a room's messages says after an id. */
export async function messagesOf(
  client: Awaited<ReturnType<TestApp["client"]>>,
  room: string,
  after = 0,
) {
  const answer = await client.get(`/chat/${room}/messages?after=${after}`, {
    accept: "application/json",
  });
  return (await answer.json()).messages as { id: number; text: string; client_id: string }[];
}
