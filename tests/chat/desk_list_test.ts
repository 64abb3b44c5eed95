import assert from "node:assert/strict";
import { withApp } from "../support/app.ts";
import { makeUser } from "../support/factories.ts";
import { askedRoom, makePeople } from "./support.ts";

Deno.test("a desk's list is sorted, narrowed, turned over and saved, by those whose desk it is", () =>
  withApp(async ({ deps, client }) => {
    const { siti, rina, pak, course } = await makePeople(deps);
    const desk = await client(rina);
    const read = async (query: string) => await (await desk.get(`/admin/chat?${query}`)).text();
    assert.match(await read(""), /Tidak ada obrolan di sini/);
    for (let n = 0; n < 26; n++) {
      const person = await makeUser(deps, { name: n === 7 ? "=Zaskia" : `Pelanggan ${n % 3}` });
      await askedRoom(deps, person, `Pertanyaan ${n}`);
      deps.clock.advance({ minutes: n % 2 });
    }
    const roomsOn = (html: string) => [...html.matchAll(/href="\/admin\/chat\/([0-9a-f-]{36})"/g)];
    for (const sort of ["", "-waiting", "-latest", "customer", "-course", "assignee", "-unread"]) {
      const first = await read(`sort=${sort}`);
      const next = /href="\/admin\/chat\?([^"]*after=[^"]*)"/.exec(first)![1];
      const second = await read(next.replaceAll("&amp;", "&"));
      const ids = [...roomsOn(first), ...roomsOn(second)].map(([, id]) => id);
      assert.deepEqual([roomsOn(first).length, ids.length, new Set(ids).size], [25, 26, 26], sort);
    }
    assert.equal(roomsOn(await read("who=zask")).length, 1);
    assert.match(await read("who=tidak+ada"), /Tidak ada yang cocok/);
    assert.match(await read("view=closed"), /Obrolan dengan keadaan ini/);

    const csv = await read("who=zask&format=csv");
    assert.equal(csv.trim().split("\r\n").length, 2);
    assert.match(csv, /\r\n'=Zaskia,,Menunggu,,.*Pertanyaan 7,1\r\n$/);
    const book = await desk.get("/admin/chat?format=xlsx");
    assert.equal(book.headers.get("x-rows"), "26");
    assert.match(book.headers.get("content-disposition")!, /Menunggu\.xlsx/);
    for (const wrong of ["sort=password", "format=pdf"]) {
      assert.equal((await desk.get(`/admin/chat?${wrong}`)).status, 422, wrong);
    }
    assert.equal((await desk.get("/admin/chat?after=x")).status, 400);

    // Who teaches saves no room but those about their courses.
    await askedRoom(deps, siti, "Soal kursus", course.slug);
    const own = await (await (await client(pak)).get("/instructor/chat?format=csv")).text();
    assert.equal(own.trim().split("\r\n").length, 2);
    assert.match(own, /Siti,Kelas Excel/);
    assert.equal((await (await client(siti)).get("/instructor/chat?format=csv")).status, 403);
  }));
