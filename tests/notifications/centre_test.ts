import { deepStrictEqual as equal, ok, rejects } from "node:assert/strict";
import { drainJobs } from "../../lib/handlers.ts";
import {
  countUnread,
  listNotifications,
  markAllRead,
  markUnread,
  type News,
  openNotification,
  preferencesOf,
  savePreferences,
  tell,
} from "../../lib/notifications/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";

const NEWS: News = {
  kind: "graded",
  key: "graded-1",
  details: { course: "Excel", title: "Tugas 1", grade: 85 },
  path: "/learn/excel/exercises/1",
};

const isCode = (code: string) => (error: unknown) =>
  error instanceof AppError && error.code === code;

Deno.test("the same news is told once, on the site and by mail, however often", () =>
  withDeps(async (deps) => {
    const siti = await makeUser(deps, { name: "Siti" });
    const ann = await makeUser(deps, { name: "Ann", lang: "en" });
    await Promise.all([1, 2, 3].map(() => tell(deps, [siti.id, ann.id], NEWS)));
    await drainJobs(deps);
    const reader = { id: siti.id, lang: "id", zone: "Asia/Makassar" } as const;
    const { notifications } = await listNotifications(deps, reader, null);
    equal(notifications.map(({ title }) => title), ["“Tugas 1” sudah dinilai: 85"]);
    const mails = await deps.db.selectFrom("mail_messages").select(["recipient", "subject", "text"])
      .orderBy("recipient").execute();
    equal(mails.length, 2);
    equal(
      mails.map(({ subject }) => subject).sort(),
      ["“Tugas 1” has been graded: 85", "“Tugas 1” sudah dinilai: 85"],
    );
    ok(mails.every(({ text }) => text.includes(`${deps.config.appBaseUrl}/unsubscribe?token=`)));
  }));

Deno.test("each channel is told only what is wanted there, and letters about money always come", () =>
  withDeps(async (deps) => {
    const { id } = await makeUser(deps);
    await savePreferences(deps, { id }, { "graded.mail": "1" });
    await tell(deps, [id], NEWS);
    await tell(deps, [id], { ...NEWS, kind: "order_paid", key: "paid-1", path: "/payments" });
    await drainJobs(deps);
    equal(await countUnread(deps, { id }), 0);
    const mails = await deps.db.selectFrom("mail_messages").select("key").orderBy("key").execute();
    equal(mails.map(({ key }) => key), [`graded-1-to-${id}`, `paid-1-to-${id}`]);
    const [graded, paid] = await deps.db.selectFrom("mail_messages").select("unsubscribe")
      .orderBy("key").execute();
    ok(graded.unsubscribe !== null && paid.unsubscribe === null);
    const boxes = await preferencesOf(deps, { id });
    const wanted = boxes.filter(({ isWanted }) => isWanted);
    equal(wanted.map((box) => `${box.topic}.${box.channel}`), ["graded.mail", "order.mail"]);
  }));

Deno.test("who has left is told nothing", () =>
  withDeps(async (deps) => {
    const { id } = await makeUser(deps, { deactivatedAt: deps.clock.now() });
    await tell(deps, [id, 999_999], NEWS);
    equal(await countUnread(deps, { id }), 0);
    equal((await drainJobs(deps)).done, 0);
  }));

Deno.test("opening reads, reading can be taken back, and all at once", () =>
  withDeps(async (deps) => {
    const siti = await makeUser(deps);
    const reader = { id: siti.id, lang: "id", zone: "Asia/Jakarta" } as const;
    for (let n = 1; n <= 45; n++) await tell(deps, [siti.id], { ...NEWS, key: `graded-${n}` });
    equal(await countUnread(deps, siti), 45);
    const first = await listNotifications(deps, reader, null);
    const second = await listNotifications(deps, reader, first.next);
    const third = await listNotifications(deps, reader, second.next);
    equal(third.next, null);
    const ids = [first, second, third].flatMap((page) => page.notifications.map(({ id }) => id));
    equal(ids.length, 45);
    equal(ids, ids.toSorted((a, b) => b - a));
    equal(await openNotification(deps, siti, String(ids[0])), NEWS.path);
    equal(await countUnread(deps, siti), 44);
    await markUnread(deps, siti, String(ids[0]));
    equal(await countUnread(deps, siti), 45);
    await markAllRead(deps, siti);
    equal(await countUnread(deps, siti), 0);
  }));

Deno.test("somebody else's notification is not there", () =>
  withDeps(async (deps) => {
    const [siti, budi] = [await makeUser(deps), await makeUser(deps)];
    await tell(deps, [siti.id], NEWS);
    const { id } = await deps.db.selectFrom("notifications").select("id").executeTakeFirstOrThrow();
    await rejects(openNotification(deps, budi, String(id)), isCode("not_found"));
    await rejects(markUnread(deps, budi, String(id)), isCode("not_found"));
    await rejects(openNotification(deps, siti, "satu"), isCode("not_found"));
    equal(await countUnread(deps, siti), 1);
  }));
