import assert from "node:assert/strict";
import { read } from "@e965/xlsx";
import { sql } from "kysely";
import { z } from "zod";
import { AppError } from "../../lib/platform/errors.ts";
import {
  choiceFilter,
  list,
  type Listing,
  listingLinks,
  readListing,
  searchFilter,
} from "../../lib/platform/listing.ts";
import { exportListing, inOne } from "../../lib/platform/listing_export.ts";
import { localTime } from "../../lib/platform/local_time.ts";
import { XLSX_MOST_ROWS } from "../../lib/platform/xlsx.ts";
import { withDeps } from "../support/deps.ts";

const THINGS: Listing<{ q: string | null; kind: "a" | "b" | null }> = {
  key: "id",
  sorts: { name: "text", size: "bigint", made: "timestamptz" },
  initial: "-made",
  filters: z.object({ q: searchFilter, kind: choiceFilter(["a", "b"]) }),
};

interface Thing {
  id: number;
  name: string;
  size: number;
  made: Temporal.Instant;
}

interface Page {
  page: { rows: readonly Thing[]; next: string | null };
}

/** Sixty rows with many equal values in every column, moments a microsecond apart among them. */
const ROWS = sql<Thing>`
  select n::bigint as id, 'nama ' || (n % 7) as name, (n % 5)::bigint as size,
    '2026-11-21T00:00:00Z'::timestamptz + (n % 11) * interval '1 microsecond' as made
  from generate_series(1, 60) n`;

const refused = (code: string, key: string) => (error: unknown) =>
  error instanceof AppError && error.code === code && error.key === key;

Deno.test("every order pages through all rows once, however many are equal", async () => {
  await withDeps(async ({ db }) => {
    for (const sort of ["name", "-name", "size", "-size", "made", "-made"]) {
      const seen: Thing[] = [];
      let after: string | null = "";
      while (after !== null) {
        const params: URLSearchParams = new URLSearchParams({ sort, after });
        const { page }: Page = await list(db, THINGS, readListing(THINGS, params), ROWS);
        seen.push(...page.rows);
        after = page.next;
      }
      assert.equal(new Set(seen.map(({ id }) => id)).size, 60, sort);
      assert.equal(seen.length, 60, sort);
      const column = sort.replace("-", "") as "name" | "size" | "made";
      const values = seen.map((row) => {
        const value = row[column];
        return value instanceof Temporal.Instant
          ? Number(value.epochNanoseconds % 1_000_000_000n)
          : value;
      });
      const sorted = values.toSorted((a, b) => a < b ? -1 : a > b ? 1 : 0);
      assert.deepEqual(values, sort.startsWith("-") ? sorted.reverse() : sorted, sort);
    }
  });
});

Deno.test("words are in one order, whatever of them is written in capitals", async () => {
  await withDeps(async ({ db }) => {
    const NAMES: Listing<unknown> = {
      key: "id",
      sorts: { name: "words" },
      initial: "name",
      filters: z.object({}),
      pageSize: 2,
    };
    const rows = sql<{ id: number; name: string }>`
      select * from (values (1::bigint, 'budi'), (2, 'Citra'), (3, 'ADI'), (4, 'Budi'), (5, 'dewi'))
        names (id, name)`;
    for (const sort of ["name", "-name"]) {
      const seen: number[] = [];
      for (let after: string | null = ""; after !== null;) {
        const params: URLSearchParams = new URLSearchParams({ sort, after });
        const { page }: { page: { rows: readonly { id: number }[]; next: string | null } } =
          await list(db, NAMES, readListing(NAMES, params), rows);
        seen.push(...page.rows.map(({ id }) => id));
        after = page.next;
      }
      assert.deepEqual(seen, sort === "name" ? [3, 1, 4, 2, 5] : [5, 2, 4, 1, 3]);
    }
  });
});

Deno.test("what a list cannot be asked is refused with a message", () => {
  const read = (query: string) => () => readListing(THINGS, new URLSearchParams(query));
  assert.throws(read("sort=password_hash"), refused("invalid", "sort_unknown"));
  assert.throws(read("sort=constructor"), refused("invalid", "sort_unknown"));
  assert.throws(read("kind=c"), refused("invalid", "not_a_choice"));
  assert.throws(read("format=pdf"), refused("invalid", "not_a_choice"));
  assert.throws(read(`q=${"x".repeat(101)}`), refused("invalid", "search_too_long"));
  assert.throws(read("after=nonsense"), refused("bad_request", "cursor_invalid"));
});

Deno.test("a cursor of another order is refused", async () => {
  await withDeps(async ({ db }) => {
    const query = readListing(THINGS, new URLSearchParams({ sort: "name" }));
    const { page } = await list(db, THINGS, query, ROWS);
    const params: URLSearchParams = new URLSearchParams({ sort: "size", after: page.next! });
    assert.throws(() => readListing(THINGS, params), refused("bad_request", "cursor_invalid"));
  });
});

Deno.test("the links of a page keep its filters and turn its order", async () => {
  await withDeps(async ({ db }) => {
    const query = readListing(THINGS, new URLSearchParams({ q: "nama", sort: "name", kind: "" }));
    const links = listingLinks("/things", THINGS, await list(db, THINGS, query, ROWS));
    assert.equal(links.sortHrefs.name, "/things?q=nama&sort=-name");
    assert.equal(links.sortHrefs.made, "/things?q=nama&sort=-made");
    assert.equal(links.firstHref, null);
    assert.match(links.nextHref!, /^\/things\?q=nama&sort=name&after=/);
    assert.equal(links.exportHrefs.csv, "/things?q=nama&sort=name&format=csv");
  });
});

Deno.test("a file has every row, and no formula of anybody's", async () => {
  await withDeps(async ({ db }) => {
    const many = sql<{ id: number; name: string }>`
      select n::bigint as id, case n when 1 then '=HYPERLINK("http://x")' else 'nama' end as name
      from generate_series(1, 60000) n`;
    const listing: Listing<object> = {
      key: "id",
      sorts: { id: "bigint" },
      initial: "id",
      filters: z.object({}),
    };
    const query = readListing(listing, new URLSearchParams({ format: "csv" }));
    const { all, count } = await list(db, listing, query, many);
    const columns = [
      { label: "Nomor", cell: ({ id }: { id: number }) => id },
      { label: "Nama", cell: ({ name }: { name: string }) => name },
    ];
    const total = await count();
    const file = { name: "daftar", columns, total };
    const answer = exportListing({ ...file, format: "csv", batches: all() });
    assert.equal(answer.headers.get("x-rows"), "60000");
    const lines = (await answer.text()).split("\r\n");
    assert.equal(lines[0], "Nomor,Nama");
    assert.equal(lines[1], `1,"'=HYPERLINK(""http://x"")"`);
    assert.equal(lines.length, 60_002);
    assert.match(answer.headers.get("content-disposition")!, /daftar\.csv/);
    const book = exportListing({ ...file, format: "xlsx", batches: all() });
    assert.equal(book.headers.get("x-rows"), "60000");
    const { daftar: sheet } = read(await book.bytes(), { type: "array" }).Sheets;
    assert.deepEqual([sheet.B1.v, sheet.B2.v], ["Nama", `'=HYPERLINK("http://x")`]);
    assert.deepEqual([sheet.B2.f, sheet.A60001.v, sheet.A60002], [undefined, 60_000, undefined]);
    const tooLong = { ...file, total: XLSX_MOST_ROWS + 1, format: "xlsx", batches: all() } as const;
    assert.throws(() => exportListing(tooLong), { code: "too_large", key: "export_too_long" });
  });
});

Deno.test("moments are the same in either file, and in a workbook they are moments", async () => {
  const at = Temporal.Instant.from("2026-11-21T12:30:45Z");
  const file = {
    name: "waktu",
    columns: [
      { label: "Kapan", cell: () => localTime(at, "Asia/Jakarta") },
      { label: "Tidak pernah", cell: () => localTime(null, "Asia/Jakarta") },
    ],
  };
  const csv = exportListing({ ...file, format: "csv", batches: inOne([null]) });
  assert.match(await csv.text(), /2026-11-21T19:30,\r\n$/);
  const book = exportListing({ ...file, format: "xlsx", batches: inOne([null]) });
  const sheet = read(await book.bytes(), { type: "array" }).Sheets.waktu;
  assert.deepEqual([sheet.A2.t, sheet.A2.w, sheet.B2], ["n", "2026-11-21 19:30", undefined]);
});
