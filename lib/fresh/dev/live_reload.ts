import type { BuildPaths } from "./builder.ts";

const EVENTS = "/_frsh/alive";
const QUIET_MS = 80;

// The revision differs after a restart too, which is when the page has to be loaded again.
const CLIENT = `let revision;
new EventSource("${EVENTS}").onmessage = ({ data }) => {
  if (revision !== undefined && revision !== data) location.reload();
  revision = data;
};`;

/** Tells open pages that something has changed. */
export class LiveReload {
  /** Address of the script that pages load. */
  readonly script = "/_frsh/live_reload.js";
  #revision = crypto.randomUUID();
  #watcher: Deno.FsWatcher | undefined;
  readonly #pages = new Set<ReadableStreamDefaultController<Uint8Array>>();
  /** Answers the requests of the script in pages; undefined for others. */
  answer(req: Request): Response | undefined {
    const { pathname } = new URL(req.url);
    if (pathname === this.script) {
      return new Response(CLIENT, { headers: { "content-type": "text/javascript" } });
    }
    if (pathname !== EVENTS) return undefined;
    let page: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#pages.add(page = controller);
        this.#tell(page);
      },
      cancel: () => void this.#pages.delete(page),
    });
    const headers = { "content-type": "text/event-stream", "cache-control": "no-store" };
    return new Response(body, { headers });
  }
  /** Calls `rebuild` and tells the pages whenever a source file has changed. */
  async watch({ root, outDir }: BuildPaths, rebuild: () => Promise<void>): Promise<void> {
    const folders = [...Deno.readDirSync(root)]
      .filter(({ name, isDirectory }) => isDirectory && !/^(?:node_modules$|\.)/.test(name))
      .map(({ name }) => `${root}/${name}`).filter((path) => path !== outDir);
    this.#watcher = Deno.watchFs(folders);
    let timer: ReturnType<typeof setTimeout> | undefined;
    for await (const event of this.#watcher) {
      if (event.kind === "access") continue;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        try {
          await rebuild();
          this.#revision = crypto.randomUUID();
          for (const page of this.#pages) this.#tell(page);
        } catch (error) {
          // deno-lint-ignore no-console -- the developer has to see what is wrong
          console.error(error);
        }
      }, QUIET_MS);
    }
    clearTimeout(timer);
  }
  /** Stops watching and lets go of the pages. */
  close(): void {
    this.#watcher?.close();
    for (const page of this.#pages) page.close();
  }
  #tell(page: ReadableStreamDefaultController<Uint8Array>): void {
    page.enqueue(new TextEncoder().encode(`data: ${this.#revision}\n\n`));
  }
}
