import { deepStrictEqual as equal } from "node:assert/strict";
import { asset, assetSrcSet, IS_BROWSER } from "fresh/runtime";
import { setBuildId } from "../../lib/fresh/asset.ts";
import { pathToPattern, sortFsRoutes } from "../../lib/fresh/fs_routes.ts";

Deno.test("asset adds the build id to addresses of this site", () => {
  setBuildId("ID");
  try {
    equal(asset("/a.png"), "/a.png?__frsh_c=ID");
    equal(asset("/a?b=1"), "/a?b=1&__frsh_c=ID");
    equal(asset("/a#h"), "/a?__frsh_c=ID#h");
    equal(asset("/a?b=1#h"), "/a?b=1&__frsh_c=ID#h");
    for (const path of ["./a", "//x/a", "https://x/a", "data:,x", "/a?__frsh_c=OLD"]) {
      equal(asset(path), path);
    }
    equal(
      assetSrcSet("/a.png 1x, /b.png 2x,https://x/c.png 3x"),
      "/a.png?__frsh_c=ID 1x, /b.png?__frsh_c=ID 2x,https://x/c.png 3x",
    );
    equal(assetSrcSet("/a.png"), "/a.png?__frsh_c=ID");
    equal(assetSrcSet("/a(.png 1x"), "/a(.png 1x");
  } finally {
    setBuildId("");
  }
  equal([asset("/a.png"), IS_BROWSER], ["/a.png", false]);
});

Deno.test("file names become patterns", () => {
  const cases: Record<string, string> = {
    "index": "/",
    "about": "/about",
    "blog/index": "/blog",
    "blog/[slug]": "/blog/:slug",
    "blog/[slug]/comments": "/blog/:slug/comments",
    "old/[...path]": "/old/:path*",
    "docs/[[version]]/index": "/docs{/:version}?",
    "(group)/a/(inner)/b": "/a/b",
    "files/[name].[ext]": "/files/:name.:ext",
  };
  for (const [path, pattern] of Object.entries(cases)) equal(pathToPattern(path), pattern);
});

Deno.test("special files come first, then static, dynamic and rest routes", () => {
  const paths = [
    "[...all].tsx",
    "a/[id].ts",
    "a/_middleware.ts",
    "a/b.tsx",
    "a/index.tsx",
    "_app.tsx",
    "_error.tsx",
    "_layout.tsx",
    "(_islands)/X.tsx",
    "a/b_test.ts",
    "a/style.css",
    "a/[...rest].ts",
  ];
  const sorted = sortFsRoutes(paths.map((path) => ({ path })));
  equal(sorted.map(({ route, kind }) => `${kind} ${route.path}`), [
    "app _app.tsx",
    "layout _layout.tsx",
    "error _error.tsx",
    "middleware a/_middleware.ts",
    "route a/b.tsx",
    "route a/index.tsx",
    "route a/[id].ts",
    "route a/[...rest].ts",
    "route [...all].tsx",
  ]);
  equal(sorted.map(({ level }) => level).slice(3, 5), ["/a", "/a"]);
});
