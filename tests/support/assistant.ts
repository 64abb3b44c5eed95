import { readConfig } from "../../lib/platform/config.ts";
import { type TestApp, type TestClient, withApp } from "./app.ts";
import { type FakeAi, startFakeAi } from "./fake_ai.ts";
import { makeCategory, makeCourse, makeLesson, makeSection, makeUser } from "./factories.ts";

/** Runs a test against the app with a model server of its own. */
export async function withModel(
  test: (app: TestApp, ai: FakeAi) => Promise<void>,
  { dailyLimit = 50, patienceMs = 20_000 }: { dailyLimit?: number; patienceMs?: number } = {},
): Promise<void> {
  const ai = startFakeAi();
  const config = readConfig({
    APP_ENV: "development",
    AI_API_KEY: "kunci-uji",
    AI_BASE_URL: `${ai.url}/chat/completions`,
    AI_DAILY_LIMIT: String(dailyLimit),
  });
  try {
    await withApp((app) => test(app, ai), { ai: { ...config.ai, patienceMs } });
  } finally {
    await ai.close();
  }
}

/** The courses that questions are about, and somebody who asks. */
export async function makeShelf(app: TestApp) {
  const { deps } = app;
  const rina = await makeUser(deps, { role: "instructor", name: "Rina Kartika" });
  const category = await makeCategory(deps, { name: "Microsoft Excel", slug: "excel" });
  const make = (slug: string, title: string, price: number) =>
    makeCourse(deps, { slug, title, price, instructor: rina, category });
  const excel = await make("excel-dari-nol", "Excel dari Nol", 150_000);
  const word = await make("dasar-microsoft-word", "Dasar Microsoft Word", 0);
  const slides = await make("powerpoint-memukau", "PowerPoint Memukau", 99_000);
  const office = await make("paket-office-2", "Paket Office 2", 275_000);
  const section = await makeSection(deps, { course: excel });
  await makeLesson(deps, { section, title: "Rumus VLOOKUP", body: "RAHASIA-PELAJARAN berbayar" });
  const person = await makeUser(deps, { name: "Budi Santoso" });
  return { rina, category, excel, word, slides, office, person };
}

/** An answer as a script reads it. */
export interface SaidAnswer {
  status: number;
  text: string;
  /** The pieces as they arrived. */
  pieces: string[];
  kind: string;
  sources: { title: string; href: string }[];
  left: string;
}

/** Asks and reads the stream to its end. */
export async function ask(client: TestClient, text: string): Promise<SaidAnswer> {
  const response = await client.post("/assistant/messages", { text }, {
    accept: "text/event-stream, application/json",
  });
  const body = await response.text();
  const said: SaidAnswer = {
    status: response.status,
    text: "",
    pieces: [],
    kind: "",
    sources: [],
    left: "",
  };
  for (const block of body.split("\n\n")) {
    const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
    if (event === "text") said.pieces.push(JSON.parse(data).text);
    if (event === "done") {
      const { kind, turn, left } = JSON.parse(data);
      Object.assign(said, { kind, left, text: turn.answer, sources: turn.sources });
    }
  }
  return said;
}
