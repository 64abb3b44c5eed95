import { CHAT_ROOM } from "../world.ts";
import { all, type Answer, get, instructors, members, post, type Table } from "./rows.ts";

const ROOM = `/chat/${CHAT_ROOM}`;
const DESK = `/admin/chat/${CHAT_ROOM}`;
const TEACHER = `/instructor/chat/${CHAT_ROOM}`;
const MESSAGE = `${ROOM}/messages/1`;

/** For what both sides of the room may do, and nobody else; what the staff is answered is given. */
function inRoom(answer: Answer, owner: Answer = answer, admin: Answer = owner) {
  return members(ROOM, 404, { enrolled: answer, owner, admin });
}

/** For signs that only scripts send. */
const signs = (answer: Answer) =>
  all(404, { visitor: 401, enrolled: answer, owner: answer, admin: answer });

/** The support chat, for those who ask and those who answer. */
export const chatRows: Table = {
  "/chat": [
    get("/chat", members("/chat", 200)),
    get("/chat?course=draf", members("/chat?course=draf", 404)),
  ],
  "/chat/:room": [
    get(ROOM, inRoom(200, `303 ${TEACHER}`, `303 ${DESK}`)),
    get("/chat/satu", members("/chat/satu", 404)),
  ],
  "/chat/:room/messages": [
    get(`${ROOM}/messages?after=0`, signs(200)),
    post(`${ROOM}/messages`, inRoom(422), { text: "" }),
  ],
  "/chat/:room/messages/:message/delete": [
    post(`${ROOM}/messages/999/delete`, members(ROOM, 404)),
  ],
  "/chat/:room/messages/:message/report": [
    get(
      `${MESSAGE}/report`,
      members(`${MESSAGE}/report`, 404, { enrolled: 200, owner: 200, admin: 200 }),
    ),
    post(
      `${MESSAGE}/report`,
      members(`${MESSAGE}/report`, 404, { enrolled: 422, owner: 422, admin: 422 }),
    ),
  ],
  "/chat/:room/read": [post(`${ROOM}/read`, signs(204), { last: "1" })],
  "/chat/:room/typing": [post(`${ROOM}/typing`, signs(204))],
  "/chat/:room/presence": [post(`${ROOM}/presence`, signs(200))],
  "/chat/:room/move": [post(`${ROOM}/move`, inRoom(404, 409), { move: "archive" })],
  "/chat/:room/notes": [post(`${ROOM}/notes`, inRoom(404, 422), { note: "" })],
  "/chat/:room/block": [post(`${ROOM}/block`, inRoom(404, 403, `303 ${DESK}?done=1`))],
  "/admin/chat": [
    get("/admin/chat", members("/admin/chat", 403, { admin: 200 })),
    get("/admin/chat?after=x", members("/admin/chat?after=x", 403, { admin: 400 })),
  ],
  "/admin/chat/:room": [get(DESK, members(DESK, 403, { admin: 200 }))],
  "/admin/chat/reports": [
    get("/admin/chat/reports", members("/admin/chat/reports", 403, { admin: 200 })),
  ],
  "/admin/chat/reports/:id": [
    post("/admin/chat/reports/999", members("/admin", 403, { admin: 404 })),
  ],
  "/instructor/chat": [get("/instructor/chat", instructors("/instructor/chat", 200))],
  "/instructor/chat/:room": [
    get(TEACHER, instructors(TEACHER, 404, { owner: 200, admin: `303 ${DESK}` })),
  ],
};
