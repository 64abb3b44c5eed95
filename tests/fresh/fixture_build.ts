import { Builder, type BuildOptions } from "fresh/dev";

/** Folder of the app that the tests build. */
export const FIXTURE = new URL("./fixture", import.meta.url).pathname;

/** A fetch function of an app. */
export type Fetch = (req: Request, info?: Deno.ServeHandlerInfo) => Promise<Response>;

/** Builds the fixture into a folder of its own, which is removed at the end. */
export async function withBuild(
  fn: (outDir: string, load: () => Promise<Fetch>) => Promise<void>,
  options: BuildOptions = {},
): Promise<void> {
  const outDir = await Deno.makeTempDir({ prefix: "fresh-build-" });
  try {
    await new Builder({ root: FIXTURE, outDir, ...options }).build();
    await fn(outDir, async () => (await import(`file://${outDir}/server.js`)).default.fetch);
  } finally {
    await Deno.remove(outDir, { recursive: true });
  }
}

/** Serves on a free port of this machine while `fn` runs. */
export async function withServer(
  fetch: Fetch,
  fn: (baseURL: string) => Promise<void>,
): Promise<void> {
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, fetch);
  try {
    await fn(`http://127.0.0.1:${server.addr.port}`);
  } finally {
    await server.shutdown();
  }
}
