import { ASSET_KEY } from "../asset.ts";
import { INTERNALS } from "../context.ts";
import type { Middleware } from "../types.ts";

/** Sends the files of the build: the static folder and the scripts of islands. */
export function staticFiles<State>(): Middleware<State> {
  return async (ctx) => {
    const { build } = ctx[INTERNALS];
    const { url, req, config: { basePath } } = ctx;
    const path = url.pathname.startsWith(basePath + "/")
      ? url.pathname.slice(basePath.length)
      : url.pathname;
    const file = build?.files.get(path);
    if (build === null || file === undefined) return await ctx.next();
    if (req.method !== "GET" && req.method !== "HEAD") {
      return new Response("Method Not Allowed", { status: 405, headers: { allow: "GET, HEAD" } });
    }
    const { buildId } = build.manifest;
    const id = url.search === "" ? null : url.searchParams.get(ASSET_KEY);
    if (id !== null && id !== buildId) {
      // The address of another build: send people to the file as it is now, uncached.
      url.searchParams.delete(ASSET_KEY);
      return new Response(null, { status: 307, headers: { location: url.pathname + url.search } });
    }
    const isLocked = id !== null || path.startsWith("/_fresh/js/");
    const headers = new Headers({
      "content-type": file.contentType,
      "cache-control": isLocked
        ? "public, max-age=31536000, immutable"
        : "no-cache, no-store, max-age=0, must-revalidate",
      "etag": `W/"${file.hash}"`,
      "vary": "If-None-Match",
    });
    const known = req.headers.get("if-none-match")?.split(",") ?? [];
    if (known.some((tag) => /^\s*(?:W\/)?"([^"]*)"\s*$/.exec(tag)?.[1] === file.hash)) {
      return new Response(null, { status: 304, headers });
    }
    headers.set("content-length", String(file.size));
    return new Response(req.method === "HEAD" ? null : await build.read(file), { headers });
  };
}
