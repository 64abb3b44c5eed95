/**
 * The service worker: reads lessons again without a network, and says so where that does not work. It is bundled into
 * `static/browser/worker.js` and loaded by `/sw.js`, which names the build.
 */
import {
  courseOf,
  FILES,
  LESSONS,
  listSaved,
  markOffline,
  MOST_FILES,
  picturesOf,
  SHELL,
  tell,
  titleOf,
  toForget,
  type Told,
  wayOf,
} from "./rules.ts";

/** What the worker's global scope has, of which TypeScript's DOM library says nothing. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LifeEvent {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
interface PageMessage extends LifeEvent {
  readonly data: unknown;
  readonly source: { readonly url: string } | null;
}
interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  /** Set by `/sw.js`. */
  readonly BUILD: { id: string; files: string[] };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: PageMessage) => void): void;
}
const worker = globalThis as unknown as WorkerScope;
const shell = SHELL + worker.BUILD.id;
/** Where the language of the last page is written down, as a worker forgets everything between two requests. */
const LANG = "/offline/lang";

async function namesOf(prefix: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function drop(prefix: string, except = ""): Promise<void> {
  const names = (await namesOf(prefix)).filter((name) => name !== except);
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function install(): Promise<void> {
  const cache = await caches.open(shell);
  // Without cookies: these pages are the same for everybody.
  const requests = worker.BUILD.files.map((file) =>
    new Request(file, { credentials: "omit", cache: "reload" })
  );
  await cache.addAll(requests);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await drop(SHELL, shell);
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** The address under which a page is kept: what follows `?` or `#` makes no other lesson. */
function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** A page made of a kept one: what its headers say of the old body goes. */
function remade(html: string, kept: Response, status: number): Response {
  const headers = new Headers(kept.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(html, { status, headers });
}

async function put(cache: Cache, key: string, answer: Response, body: Blob): Promise<void> {
  const headers = new Headers(answer.headers);
  headers.delete("content-encoding");
  headers.set("content-length", String(body.size));
  await cache.put(key, new Response(body, { headers }));
}

/** Keeps a lesson with its pictures, and lets go of the oldest when it gets too much. */
async function keepLesson(reader: string, address: string, answer: Response): Promise<void> {
  const cache = await caches.open(LESSONS + reader);
  const html = await answer.text();
  await put(cache, keyOf(address), answer, new Blob([html]));
  for (const src of picturesOf(html)) {
    if (await cache.match(src)) continue;
    const picture = await fetch(src);
    if (picture.ok) await put(cache, keyOf(picture.url), picture, await picture.blob());
  }
  const requests = await cache.keys();
  const kept = await Promise.all(requests.map(async ({ url }) => {
    const headers = (await cache.match(url))?.headers;
    return { url, bytes: Number(headers?.get("content-length") ?? 0) };
  }));
  await Promise.all(toForget(kept).map((url) => cache.delete(url)));
}

/** Lets go of a lesson that cannot be opened any more; of all of its course where the seat is gone. */
async function forgetLesson(reader: string, address: string, status: number): Promise<void> {
  const course = courseOf(address);
  if (course === null) return;
  const cache = await caches.open(LESSONS + reader);
  const requests = await cache.keys();
  const gone = requests.filter(({ url }) =>
    status === 403 ? courseOf(url) === course : url === keyOf(address)
  );
  await Promise.all(gone.map((request) => cache.delete(request)));
}

/**
 * Learns from an answer who reads: what another person's pages left behind goes, and a lesson is kept. Only what is
 * kept is copied: the other half of a copy that nobody reads would stay in memory.
 */
function learn(address: string, answer: Response): Promise<void> {
  const told = tell(answer);
  const copy = told.mayKeep ? answer.clone() : null;
  return remember(address, answer.status, told, copy).catch(() => undefined);
}

async function remember(
  address: string,
  status: number,
  { reader, lang }: Told,
  copy: Response | null,
): Promise<void> {
  if (reader === undefined) return;
  await drop(LESSONS, reader === null ? "" : LESSONS + reader);
  if (lang) await (await caches.open(shell)).put(LANG, new Response(lang));
  if (reader === null) return;
  if (copy) await keepLesson(reader, address, copy);
  else if (status !== 200) await forgetLesson(reader, address, status);
}

/** The kept copy of a lesson, marked as one; undefined when there is none. */
async function savedPage(address: string): Promise<Response | undefined> {
  for (const name of await namesOf(LESSONS)) {
    const found = await (await caches.open(name)).match(keyOf(address), { ignoreVary: true });
    if (found) return remade(markOffline(await found.text()), found, 200);
  }
}

async function savedLessons(): Promise<{ path: string; title: string }[]> {
  const lessons = [];
  for (const name of await namesOf(LESSONS)) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      if (courseOf(url) === null) continue;
      const html = await (await cache.match(url, { ignoreVary: true }))?.text() ?? "";
      lessons.push({ path: new URL(url).pathname, title: titleOf(html) });
    }
  }
  return lessons.reverse();
}

/** The page that says that there is no network, with what can be read all the same. */
async function offlinePage(): Promise<Response> {
  const cache = await caches.open(shell);
  const lang = await (await cache.match(LANG))?.text() === "en" ? "en" : "id";
  const page = await cache.match(`/offline/${lang}`, { ignoreVary: true });
  if (!page) return Response.error();
  const html = listSaved(await page.text(), await savedLessons());
  return remade(html, page, 503);
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    const answer = await event.preloadResponse ?? await fetch(request);
    event.waitUntil(learn(request.url, answer));
    return answer;
  } catch {
    return await savedPage(request.url) ?? await offlinePage();
  }
}

/** A form is sent or it is not; whoever logs out leaves nothing behind, with or without a network. */
async function answerAction({ request }: FetchEvent): Promise<Response> {
  if (new URL(request.url).pathname === "/logout") await drop(LESSONS);
  try {
    return await fetch(request);
  } catch {
    return await offlinePage();
  }
}

async function answerPicture({ request }: FetchEvent): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    for (const name of await namesOf(LESSONS)) {
      const found = await (await caches.open(name)).match(keyOf(request.url), { ignoreVary: true });
      if (found) return found;
    }
    throw error;
  }
}

async function answerFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const known = await caches.match(request, { ignoreVary: true });
  if (known) return known;
  try {
    const answer = await fetch(request);
    // A file of another build is answered with a detour, and not kept under the wrong name.
    if (answer.ok && !answer.redirected) event.waitUntil(keepFile(request, answer.clone()));
    return answer;
  } catch (error) {
    // An old lesson's stylesheet has the address of an old build.
    const similar = await caches.match(request, { ignoreVary: true, ignoreSearch: true });
    if (similar) return similar;
    throw error;
  }
}

async function keepFile(request: Request, answer: Response): Promise<void> {
  const cache = await caches.open(FILES);
  await cache.put(request, answer);
  const requests = await cache.keys();
  const gone = requests.slice(0, Math.max(0, requests.length - MOST_FILES));
  await Promise.all(gone.map((old) => cache.delete(old)));
}

const ANSWERS = {
  page: answerPage,
  action: answerAction,
  picture: answerPicture,
  file: answerFile,
};

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
  const way = wayOf(event.request, worker.location.origin);
  if (way) event.respondWith(ANSWERS[way](event));
});
// A page that was there before the worker: it is a lesson perhaps, and was not seen on its way.
worker.addEventListener("message", (event) => {
  const { data, source } = event;
  if (data !== "seen" || source === null || courseOf(source.url) === null) return;
  event.waitUntil(fetch(source.url).then((answer) => learn(source.url, answer), () => undefined));
});
