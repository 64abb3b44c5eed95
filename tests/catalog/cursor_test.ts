import assert from "node:assert/strict";
import fc from "fast-check";
import { type CatalogCursor, readCursor, writeCursor } from "../../lib/catalog/cursor.ts";
import { encodeBase64Url } from "../../lib/platform/base64.ts";
import { AppError } from "../../lib/platform/errors.ts";

const CURSORS: readonly CatalogCursor[] = [
  { sort: "new", mode: 0, at: "2026-11-21T03:00:00.123456Z", id: 7 },
  { sort: "popular", mode: 2, students: 12, id: 7 },
  { sort: "price", mode: 0, price: 99_000, id: 7 },
  { sort: "relevance", mode: 1, tier: 1, students: 0, id: 7 },
];

function forge(value: unknown): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

function refuses(text: string, order: CatalogCursor["sort"]): void {
  assert.throws(
    () => readCursor(text, order),
    (error) =>
      error instanceof AppError && error.code === "bad_request" && error.key === "cursor_invalid",
    text,
  );
}

Deno.test("a cursor comes back as it was written, in its own order only", () => {
  for (const cursor of CURSORS) {
    for (const { sort } of CURSORS) {
      if (sort === cursor.sort) assert.deepEqual(readCursor(writeCursor(cursor), sort), cursor);
      else refuses(writeCursor(cursor), sort);
    }
  }
});

Deno.test("a cursor stands in an address as it is", () => {
  for (const cursor of CURSORS) assert.match(writeCursor(cursor), /^[A-Za-z0-9_-]{1,400}$/);
});

Deno.test("a forged cursor is refused before the database sees it", () => {
  const [newest, popular, price, relevance] = CURSORS;
  refuses(forge({ ...newest, at: "0000-01-01T00:00:00Z" }), "new");
  refuses(forge({ ...newest, at: "2026-02-30T00:00:00Z" }), "new");
  refuses(forge({ ...newest, at: "infinity" }), "new");
  refuses(forge({ ...newest, id: "7; drop table courses" }), "new");
  refuses(forge({ ...popular, students: 2 ** 31 }), "popular");
  refuses(forge({ ...popular, mode: 3 }), "popular");
  refuses(forge({ ...price, price: 1e300 }), "price");
  refuses(forge({ ...price, price: -1 }), "price");
  refuses(forge({ ...relevance, tier: 2 }), "relevance");
  refuses(forge({ ...relevance, id: 1.5 }), "relevance");
  refuses(forge(null), "new");
  refuses(forge([]), "new");
  refuses("bukan-kursor", "new");
  refuses("{}", "new");
});

Deno.test("no text at all is anything but a cursor or refused", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...CURSORS), (text, one) => {
    refuses(text, one.sort);
    refuses(writeCursor(one).slice(0, -2) + text, one.sort);
  }));
  fc.assert(fc.property(fc.json(), (text) => {
    refuses(encodeBase64Url(new TextEncoder().encode(text)), "new");
  }));
});
