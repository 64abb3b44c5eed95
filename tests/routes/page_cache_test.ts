import { deepStrictEqual as equal, ok } from "node:assert/strict";
import { countingDb } from "../support/query_count.ts";
import { type TestClient, withApp } from "../support/app.ts";
import { makeWorld } from "./world.ts";

/** Runs a test in which the process's own clock stands still but for `later(milliseconds)`: a busy machine is no second. */
async function withMovingTime(test: (later: (ms: number) => void) => Promise<void>): Promise<void> {
  const original = performance.now;
  let offset = 0;
  const start = original.call(performance);
  performance.now = () => start + offset;
  try {
    await test((ms) => offset += ms);
  } finally {
    performance.now = original;
  }
}

async function textOf(client: TestClient, path: string): Promise<string> {
  const response = await client.get(path);
  equal(response.status, 200, path);
  return await response.text();
}

Deno.test("visitors get pages from memory, and an edit within a second", () =>
  withMovingTime((later) =>
    withApp(async ({ deps, client }) => {
      await makeWorld(deps);
      const visitor = await client();
      ok((await textOf(visitor, "/courses/gratis")).includes("Belajar Microsoft Excel"));
      await deps.db.updateTable("courses").set({ title: "Excel Serba Baru" })
        .where("slug", "=", "gratis").execute();
      later(1_001);
      for (const path of ["/courses/gratis", "/courses", "/"]) {
        ok((await textOf(visitor, path)).includes("Excel Serba Baru"), path);
      }
      const { id } = await deps.db.selectFrom("courses").select("id").where("slug", "=", "gratis")
        .executeTakeFirstOrThrow();
      await deps.db.insertInto("batches").values({
        course_id: id,
        name: "Angkatan Januari",
        starts_on: "2026-12-01",
        ends_on: "2027-01-31",
        capacity: 12,
        created_at: deps.clock.now(),
      }).execute();
      later(1_001);
      const page = await textOf(visitor, "/courses/gratis");
      ok(page.includes("Angkatan Januari") && page.includes("Sisa 12 kursi"));
    })
  ));

Deno.test("a page from memory asks the database nothing, and once a second for its version", () =>
  withMovingTime(async (later) => {
    let counting: ReturnType<typeof countingDb> | undefined;
    await withApp(
      async ({ deps, client }) => {
        await makeWorld(deps);
        const visitor = await client();
        for (const path of ["/", "/courses", "/courses/gratis", "/courses?price=free"]) {
          await textOf(visitor, path);
          const again = await counting!.count(async () => {
            await textOf(visitor, path);
            await textOf(visitor, path);
          });
          equal(again.statements, 0, path);
        }
        later(1_001);
        const checked = await counting!.count(async () => {
          await Promise.all(["/", "/courses"].map((path) => textOf(visitor, path)));
        });
        equal(checked.statements, 1);
      },
      {},
      (deps) => {
        counting = countingDb(deps.db);
        return { ...deps, db: counting.db };
      },
    );
  }));

Deno.test("a draft is never kept for visitors", () =>
  withMovingTime((later) =>
    withApp(async ({ deps, client }) => {
      const { people } = await makeWorld(deps);
      const visitor = await client();
      const owner = await client(people.owner);
      const statusOf = async (who: TestClient, path: string) => {
        const response = await who.get(path);
        await response.body?.cancel();
        return response.status;
      };
      for (const slug of ["draf", "arsip"]) {
        equal(await statusOf(owner, `/courses/${slug}`), 200);
        equal(await statusOf(visitor, `/courses/${slug}`), 404);
        equal(await statusOf(owner, `/courses/${slug}`), 200);
      }
      equal(await statusOf(visitor, "/courses/gratis"), 200);
      await deps.db.updateTable("courses").set({ status: "draft" }).where("slug", "=", "gratis")
        .execute();
      later(1_001);
      equal(await statusOf(visitor, "/courses/gratis"), 404, "withdrawn");
      ok(!(await textOf(visitor, "/courses")).includes("Belajar Microsoft Excel"));
      await deps.db.updateTable("courses").set({ status: "published" }).where("slug", "=", "gratis")
        .execute();
      later(1_001);
      equal(await statusOf(visitor, "/courses/gratis"), 200, "and back");
    })
  ));

Deno.test("who is signed in gets a page of their own, and nobody else gets it", () =>
  withApp(async ({ deps, client }) => {
    const { people } = await makeWorld(deps);
    const visitor = await client();
    const student = await client(people.student);
    const enrolled = await client(people.enrolled);
    for (const path of ["/", "/courses", "/courses/gratis"]) {
      for (let round = 0; round < 2; round++) {
        const own = await textOf(student, path);
        ok(own.includes("Sari Siswa"), `${path} greets the student`);
        const plain = await textOf(visitor, path);
        ok(!plain.includes("Sari Siswa") && !plain.includes("/logout"), path);
        ok(plain.includes('href="/login"'), path);
        ok(!(await textOf(enrolled, path)).includes("Sari Siswa"), path);
      }
    }
    ok((await textOf(enrolled, "/courses/gratis")).includes('href="/learn/gratis"'));
    ok(!(await textOf(student, "/courses/gratis")).includes('href="/learn/gratis"'));
    // A session that has ended is a visitor's again.
    await student.post("/logout");
    ok(!(await textOf(student, "/courses")).includes("Sari Siswa"));
  }));

Deno.test("languages, colours and filters are kept apart", () =>
  withApp(async ({ deps, client }) => {
    await makeWorld(deps);
    const choices: [string, string, string][] = [
      ["", "", '<html lang="id">'],
      ["en", "", '<html lang="en">'],
      ["id", "dark", '<html lang="id" data-theme="dark">'],
      ["en", "light", '<html lang="en" data-theme="light">'],
      ["xx", "pink", '<html lang="id">'],
    ];
    for (let round = 0; round < 2; round++) {
      for (const [lang, theme, expected] of choices) {
        const visitor = await client();
        if (lang) visitor.cookies.set("lang", lang);
        if (theme) visitor.cookies.set("theme", theme);
        for (const path of ["/", "/courses", "/courses/gratis"]) {
          ok((await textOf(visitor, path)).includes(expected), `${path} ${lang} ${theme}`);
        }
      }
      const visitor = await client();
      ok((await textOf(visitor, "/courses?price=free")).includes("Belajar Microsoft Excel"));
      ok(!(await textOf(visitor, "/courses?price=premium")).includes("Belajar Microsoft Excel"));
    }
  }));

Deno.test("a page from memory has a nonce of its own, the one its header names", () =>
  withApp(async ({ deps, client }) => {
    await makeWorld(deps);
    const visitor = await client();
    const nonces = new Set<string>();
    const bodies = new Set<string>();
    const rounds = 4;
    for (let round = 0; round < rounds; round++) {
      const response = await visitor.get("/courses/gratis");
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      ok(nonce.length >= 22, "at least 128 bits");
      nonces.add(nonce);
      const html = await response.text();
      const inBody = [...html.matchAll(/nonce="([^"]*)"/g)].map(([, value]) => value);
      ok(inBody.every((value) => value === nonce), `${inBody} are not ${nonce}`);
      bodies.add(html.replaceAll(nonce, ""));
    }
    equal(nonces.size, rounds);
    equal(bodies.size, 1, "all else is the same");
  }));
