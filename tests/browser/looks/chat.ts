import { addNote, openOwnRoom, reportMessage } from "../../../lib/chat/service.ts";
import { say } from "../../chat/support.ts";
import { makeUser } from "../../support/factories.ts";
import type { Site } from "../site.ts";
import { type Look, STUDENT } from "./look.ts";

const ADMIN = "admin@demo.test";

async function personOf({ deps }: Site, email: string) {
  return await deps.db.selectFrom("users").select(["id", "role", "name"])
    .where("email", "=", email).executeTakeFirstOrThrow();
}

/** A conversation with questions, answers and what was taken back. */
async function talk(site: Site, name: string): Promise<string> {
  const { deps } = site;
  const admin = await personOf(site, ADMIN);
  const customer = await makeUser(deps, { name });
  const room = await openOwnRoom(deps, customer, "excel-dari-nol");
  await say(deps, customer, room, "Selamat pagi, apakah kursus ini cocok untuk pemula?");
  const answer = await say(
    deps,
    admin,
    room,
    "Selamat pagi! Cocok sekali.\nKursus ini mulai dari cara membuka berkas pertama.",
  );
  const link = "https://contoh.test/" + "panjang".repeat(30);
  await say(deps, customer, room, `Baik, terima kasih. Saya membaca ini: ${link}`);
  await addNote(deps, admin, room, { note: "Tertarik paket kantor, 12 orang." });
  const which = { room, message: String(answer.id) };
  await reportMessage(deps, customer, which, { reason: "Jawabannya kurang jelas bagi saya." });
  return room;
}

async function ownRoom(site: Site): Promise<string> {
  const student = await personOf(site, STUDENT);
  const room = await openOwnRoom(site.deps, student, "powerpoint-memukau");
  await say(site.deps, student, room, "Apakah sertifikatnya bisa dicetak?");
  await say(site.deps, await personOf(site, ADMIN), room, "Bisa, dalam bentuk PDF.");
  return `/chat/${room}`;
}

/** Pages of this domain. */
export const CHAT_LOOKS: Look[] = [
  { name: "chat-empty", path: "/chat", as: "budi.hartono@demo.test" },
  { name: "chat-demo", path: "/chat", as: STUDENT },
  { name: "chat-room", path: ownRoom, as: STUDENT },
  {
    name: "chat-desk",
    path: async (site) => {
      await talk(site, "Raden Ajeng Kusumawardhani Prameswari Hadiningrat");
      return "/admin/chat";
    },
    as: ADMIN,
  },
  {
    name: "chat-desk-room",
    path: async (site) => `/admin/chat/${await talk(site, "Budi Santoso")}`,
    as: ADMIN,
  },
  { name: "chat-reports", path: "/admin/chat/reports", as: ADMIN },
  { name: "chat-search", path: "/admin/chat?q=pemula", as: ADMIN },
  { name: "chat-desk-empty", path: "/instructor/chat?view=archived", as: "instruktur@demo.test" },
];
