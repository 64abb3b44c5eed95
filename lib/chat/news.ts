import type { Deps } from "../deps.ts";
import { tell, type TellDeps } from "../notifications/service.ts";
import { findMessage } from "./message_queries.ts";
import { findRoom, namesOf, staffOf } from "./queries.ts";
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

/**
 * Tells those who may answer that a question still waits: on the site, and by mail who is not there. Nothing when
 * somebody has answered, or when it was taken back.
 */
export async function tellWaiting(deps: TellDeps, messageId: number): Promise<void> {
  const message = await findMessage(deps.db, messageId);
  const room = message && await findRoom(deps.db, message.roomId, null);
  if (!message || !room || message.isDeleted || room.waitingSince === null) return;
  const { customerName } = await namesOf(deps.db, room.id);
  const now = deps.clock.now();
  const staff = (await staffOf(deps.db, room)).filter(({ id }) => id !== room.customerId);
  for (const byMail of [true, false]) {
    for (const role of ["admin", "instructor"] as const) {
      const some = staff.filter((one) =>
        isOnline(one.seenAt, now) !== byMail && (one.role === "admin") === (role === "admin")
      );
      await tell(deps, some.map(({ id }) => id), {
        kind: "chat_message",
        key: newsKey(messageId),
        details: { person: customerName, title: excerpt(message.text) },
        path: deskPath({ role }, room.id),
        byMail,
      });
    }
  }
}
