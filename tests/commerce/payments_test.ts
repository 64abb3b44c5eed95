import assert from "node:assert/strict";
import { withApp } from "../support/app.ts";
import { makeOrder } from "../support/commerce.ts";
import { MADE_AT, makeCourse, makeUser } from "../support/factories.ts";
import { csvLines, refusesNonsense, rowNames, walkPages, xlsxRows } from "../support/listing.ts";

Deno.test("somebody's payments are sorted, narrowed, turned over and saved, and nobody else's", () =>
  withApp(async ({ deps, client }) => {
    const person = await makeUser(deps);
    const other = await makeUser(deps);
    const [excel, word] = [
      await makeCourse(deps, { price: 150_000, title: "=Excel" }),
      await makeCourse(deps, { price: 99_000, title: "Word" }),
    ];
    const mine = await client(person);
    const empty = await (await mine.get("/payments")).text();
    assert.match(empty, /Belum ada pembayaran/);
    assert.doesNotMatch(empty, /format=csv/);
    for (let n = 10; n < 37; n++) {
      const course = n % 2 ? excel : word;
      const status = n === 36 ? "pending" : n % 3 ? "cancelled" : "expired";
      await makeOrder(deps.db, { user: person, course, number: `TN-UJI-00${n}`, status });
    }
    await makeOrder(deps.db, {
      user: other,
      course: word,
      number: "TN-LAIN-0001",
      status: "expired",
    });
    const moved = MADE_AT.add({ hours: 72 });
    await deps.db.updateTable("orders").set({ created_at: moved }).where(
      "number",
      "=",
      "TN-UJI-0011",
    )
      .execute();

    const pages = await walkPages(mine, "/payments");
    assert.deepEqual(pages.map(({ length }) => length), [25, 2]);
    assert.equal(pages[0][0], "=Excel TN-UJI-0011");
    for (const sort of ["title", "-title", "status", "-total", "created"]) {
      const names = (await walkPages(mine, `/payments?sort=${sort}`)).flat();
      assert.deepEqual([names.length, new Set(names).size], [27, 27], sort);
    }
    const cheap = rowNames(await (await mine.get("/payments?sort=total")).text());
    assert.match(cheap[0], /^Word/);
    const found = (query: string) => mine.get(`/payments?${query}`).then((one) => one.text());
    assert.deepEqual(rowNames(await found("q=uji-0012")), ["Word TN-UJI-0012"]);
    assert.deepEqual(rowNames(await found("status=pending")), ["Word TN-UJI-0036"]);
    assert.deepEqual(rowNames(await found("from=2026-11-24&to=2026-11-24")), [
      "=Excel TN-UJI-0011",
    ]);
    const nothing = await found("q=tn-lain");
    assert.match(nothing, /Tidak ada yang cocok/);
    assert.match(nothing, /<details class="listing-folded" open/);

    const lines = await csvLines(mine, "/payments?q=excel&status=expired&format=csv");
    assert.match(lines[0], /^Nomor pesanan,Nomor invoice,Kursus,/);
    assert.equal(lines.length, 5);
    assert.match(lines[1], /^TN-UJI-\d+,,'=Excel,.*,Kedaluwarsa,150000,0,,$/);
    assert.equal(await xlsxRows(mine, "/payments?format=xlsx"), 27);
    await refusesNonsense(mine, "/payments");
    for (const wrong of ["status=lunas", "from=1026-01-01&to=2026-01-01", "from=kemarin"]) {
      assert.equal((await mine.get(`/payments?${wrong}`)).status, 422, wrong);
    }
  }));
