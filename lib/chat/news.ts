import type { Deps } from "../deps.ts";
import { tell, type TellDeps } from "../notifications/service.ts";
import type { Db } from "../database.ts";
import { findMessage, type MessageRow } from "./message_queries.ts";
import { type Colleague, findRoom, namesOf, type RoomRow, staffOf } from "./queries.ts";
import { deskPath, isOnline, newsKey } from "./rules.ts";

/** Letters of a message that a notification or a mail shows. */
const EXCERPT = 1000;

function excerpt(text: string): string {
  const letters = [...text];
  return letters.length <= EXCERPT ? text : `${letters.slice(0, EXCERPT).join("")}…`;
}

/** Tells a customer, on the site and by mail, what the staff has answered; not when it was taken back meanwhile. */
export async function tellAnswered(
  deps: TellDeps & Pick<Deps, "config">,
  messageId: number,
): Promise<void> {
  const message = await findMessage(deps.db, messageId);
  const room = message && await findRoom(deps.db, message.roomId, null);
  if (!message || !room || message.isDeleted) return;
  await tell(deps, [room.customerId], {
    kind: "chat_message",
    key: newsKey(messageId),
    details: { person: message.senderName ?? deps.config.appName, title: excerpt(message.text) },
    path: `/chat/${room.id}`,
  });
}

/** Tells some of those who may answer of a question. */
async function tellStaff(
  deps: TellDeps,
  { message, room, staff, byMail }: {
    message: MessageRow;
    room: RoomRow;
    staff: readonly Colleague[];
    byMail: boolean;
  },
): Promise<void> {
  const { customerName } = await namesOf(deps.db, room.id);
  for (const role of ["admin", "instructor"] as const) {
    const some = staff.filter((one) => (one.role === "admin") === (role === "admin"));
    await tell(deps, some.map(({ id }) => id), {
      kind: "chat_message",
      key: newsKey(message.id),
      details: { person: customerName, title: excerpt(message.text) },
      path: deskPath({ role }, room.id),
      byMail,
    });
  }
}

async function questionOf(db: Db, messageId: number) {
  const message = await findMessage(db, messageId);
  const room = message && await findRoom(db, message.roomId, null);
  if (!message || !room || message.isDeleted || room.waitingSince === null) return null;
  const staff = (await staffOf(db, room)).filter(({ id }) => id !== room.customerId);
  return { message, room, staff };
}

/** Tells those who may answer, on the site, that somebody asks. */
export async function tellAsked(deps: TellDeps, messageId: number): Promise<void> {
  const question = await questionOf(deps.db, messageId);
  if (question) await tellStaff(deps, { ...question, byMail: false });
}

/** Writes to those of them who are not there, when nobody has answered yet. */
export async function tellWaiting(deps: TellDeps, messageId: number): Promise<void> {
  const question = await questionOf(deps.db, messageId);
  if (!question) return;
  const now = deps.clock.now();
  const staff = question.staff.filter(({ seenAt }) => !isOnline(seenAt, now));
  await tellStaff(deps, { ...question, staff, byMail: true });
}
