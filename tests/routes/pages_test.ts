import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import type { Database } from "../../lib/database.ts";
import { openEmbedded } from "../../lib/platform/db/pglite.ts";
import { BASE, type TestClient, withApp } from "../support/app.ts";
import { makeCategory, makeCourse, makeLesson } from "../support/factories.ts";
import { countingDb } from "../support/query_count.ts";
import { makeWorld } from "./world.ts";

async function textOf(client: TestClient, path: string): Promise<string> {
  const response = await client.get(path);
  equal(response.status, 200, path);
  return await response.text();
}

/** Slugs of the course cards, in order. */
function cards(html: string): string[] {
  const titles = html.matchAll(/class="course-card-title"><a href="\/courses\/([\w-]+)"/g);
  return [...titles].map(([, slug]) => slug);
}

/** The addresses of all links of a page that lead into the catalog. */
function catalogLinks(html: string): URL[] {
  return [...html.matchAll(/href="(\/courses\?[^"]*)"/g)]
    .map(([, href]) => new URL(href.replaceAll("&amp;", "&"), BASE));
}

Deno.test("filters of the catalog combine, and every link keeps the others", () =>
  withApp(async ({ deps, client }) => {
    const office = await makeCategory(deps, { slug: "kantor", name: "Kantor" });
    const sheets = await makeCategory(deps, { slug: "lembar", name: "Lembar", parent: office });
    const other = await makeCategory(deps, { slug: "lain", name: "Lain" });
    const make = async (
      slug: string,
      options: Parameters<typeof makeCourse>[1],
      kind: "text" | "video",
    ) => {
      const course = await makeCourse(deps, { slug, title: `Excel ${slug}`, ...options });
      await makeLesson(deps, { course, kind });
    };
    await make("a", { category: sheets, level: "beginner", price: 0 }, "video");
    await make("b", { category: sheets, level: "beginner", price: 50_000 }, "video");
    await make("c", { category: sheets, level: "advanced", price: 0 }, "video");
    await make("d", { category: sheets, level: "beginner", price: 0 }, "text");
    await make("e", { category: other, level: "beginner", price: 0 }, "video");
    await make("f", { category: office, level: "beginner", price: 0, title: "Word f" }, "video");
    await make("g", { category: office, level: "beginner", price: 10_000 }, "video");

    const visitor = await client();
    const found = async (query: string) => cards(await textOf(visitor, `/courses?${query}`)).sort();
    equal(await found("category=kantor"), ["a", "b", "c", "d", "f", "g"], "with what is below");
    equal(await found("category=lembar"), ["a", "b", "c", "d"]);
    equal(await found("category=kantor&price=free"), ["a", "c", "d", "f"]);
    equal(await found("category=kantor&price=free&level=beginner"), ["a", "d", "f"]);
    equal(await found("category=kantor&price=free&level=beginner&type=video"), ["a", "f"]);
    const all = "q=exel&category=kantor&price=free&level=beginner&type=video&sort=price";
    equal(await found(all), ["a"]);
    equal(await found("type=video&q=exel&level=beginner&price=premium"), ["b", "g"]);
    equal(await found("q=&category=&price=&level=&type=&sort="), [
      "a",
      "b",
      "c",
      "d",
      "e",
      "f",
      "g",
    ]);
    equal(cards(await textOf(visitor, "/courses?price=premium&sort=price")), ["g", "b"]);
    equal(await found("category=tidak-ada"), []);

    const chosen = new URLSearchParams(all);
    const links = catalogLinks(await textOf(visitor, `/courses?${all}`));
    const filterLinks = links.filter(({ searchParams }) => searchParams.get("q") === "exel");
    ok(filterLinks.length > 10);
    for (const { search, searchParams } of filterLinks) {
      const changed = [...chosen.keys()].filter((name) =>
        searchParams.get(name) !== chosen.get(name)
      );
      const clearsAll = ["category", "price", "level", "type"].every((one) =>
        changed.includes(one)
      );
      ok(changed.length <= 1 || clearsAll, `${search} changes ${changed}`);
    }
  }));

Deno.test("pages of the catalog follow each other without gap or repetition", () =>
  withApp(async ({ deps, client }) => {
    const instructor = (await makeCourse(deps, { slug: "k0" })).instructor_id;
    const category = await makeCategory(deps);
    for (let n = 1; n < 30; n++) {
      await makeCourse(deps, {
        slug: `k${n}`,
        instructor: { id: instructor },
        category,
        price: n % 3 * 1000,
      });
    }
    const visitor = await client();
    for (const query of ["", "sort=price", "sort=popular", "sort=new&price=free", "q=kursus"]) {
      const expected = query.includes("price=free") ? 10 : 30;
      const seen: string[] = [];
      let path: string | undefined = `/courses?${query}`;
      while (path !== undefined) {
        const html = await textOf(visitor, path);
        seen.push(...cards(html));
        path = catalogLinks(html).find(({ searchParams }) => searchParams.has("after"))?.href
          .slice(BASE.length);
        if (path) {
          for (const [name, value] of new URLSearchParams(query)) {
            equal(new URL(path, BASE).searchParams.get(name), value, "filters go along");
          }
        }
      }
      equal(new Set(seen).size, expected, query);
      equal(seen.length, expected, query);
    }
  }));

Deno.test("signed-in pages take at most three queries one after the other", async () => {
  let counting: ReturnType<typeof countingDb> | undefined;
  await withApp(
    async ({ deps, client }) => {
      const { people } = await makeWorld(deps);
      const enrolled = await client(people.enrolled);
      const owner = await client(people.owner);
      // What the shop says of itself is asked once a second by the process, for all pages together.
      await textOf(owner, "/help");
      const paths = [
        "/",
        "/courses",
        "/courses?category=perkantoran&price=free",
        "/courses/gratis",
        "/my-courses",
        "/wishlist",
        `/instructors/${people.owner.id}-putu-pemilik`,
        "/learn/gratis/teks",
        "/learn/gratis/video",
        "/profile",
      ];
      for (const person of [enrolled, owner]) {
        for (const path of paths) {
          if (person === owner && path === "/my-courses") continue;
          const { sequential, statements } = await counting!.count(async () => {
            await textOf(person, path);
          });
          ok(sequential <= 3, `${path}: ${sequential} one after the other`);
          // Beside its own queries a course page asks for quizzes and batches and notes that it was looked at, and a
          // lesson's asks for the course's quizzes, for its exercises and certificate, and for its sessions.
          const most = path === "/courses/gratis" ? 8 : path.startsWith("/learn/") ? 7 : 5;
          ok(statements <= most, `${path}: ${statements} in all`);
        }
      }
    },
    {},
    (deps) => {
      counting = countingDb(deps.db);
      return { ...deps, db: counting.db };
    },
  );
});

Deno.test("search engines and social networks get a course's facts", () =>
  withApp(async ({ deps, client }) => {
    await makeWorld(deps);
    await deps.db.updateTable("courses").set({ title: 'Excel </script><b>"&' })
      .where("slug", "=", "gratis").execute();
    const visitor = await client();
    const html = await textOf(visitor, "/courses/gratis?utm_source=x");
    const one = (pattern: RegExp) => {
      const found = [...html.matchAll(pattern)].map(([, value]) => value);
      equal(found.length, 1, String(pattern));
      return found[0];
    };
    equal(one(/<link rel="canonical" href="([^"]*)"/g), `${BASE}/courses/gratis`);
    equal(one(/<meta property="og:url" content="([^"]*)"/g), `${BASE}/courses/gratis`);
    equal(one(/<meta property="og:type" content="([^"]*)"/g), "article");
    match(one(/<meta property="og:title" content="([^"]*)"/g), /^Excel &lt;?/);
    match(one(/<meta name="description" content="([^"]*)"/g), /Rumus &amp; tabel/);
    match(one(/<title>([^<]*)<\/title>/g), /^Excel .* · TechNova Academy$/);
    equal([...html.matchAll(/<h1\b/g)].length, 1);
    const data = JSON.parse(one(/<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/g));
    equal(data["@context"], "https://schema.org");
    equal(data["@type"], "Course");
    equal(data.name, 'Excel </script><b>"&');
    equal(data.url, `${BASE}/courses/gratis`);
    equal(data.provider.name, "TechNova Academy");
    equal([data.offers.price, data.offers.priceCurrency], [0, "IDR"]);
    equal(data.hasCourseInstance.instructor.name, "Putu Pemilik");
  }));

Deno.test("pages that are nobody's business stay out of search engines", () =>
  withApp(async ({ deps, client }) => {
    const { people } = await makeWorld(deps);
    const owner = await client(people.owner);
    const visitor = await client();
    const noindex = '<meta name="robots" content="noindex"';
    ok((await textOf(owner, "/courses/draf")).includes(noindex));
    ok((await textOf(owner, "/learn/gratis/teks")).includes(noindex));
    ok((await textOf(visitor, "/courses?q=excel")).includes(noindex));
    ok((await textOf(visitor, "/login")).includes(noindex));
    for (const path of ["/", "/courses", "/courses?category=perkantoran", "/courses/gratis"]) {
      ok(!(await textOf(visitor, path)).includes(noindex), path);
    }
    const category = await textOf(
      visitor,
      "/courses?category=perkantoran&sort=price&level=beginner",
    );
    ok(category.includes(`<link rel="canonical" href="${BASE}/courses?category=perkantoran"`));
  }));

Deno.test("the sitemap lists what is published, and robots.txt where it is", () =>
  withApp(async ({ deps, client }) => {
    const { people } = await makeWorld(deps);
    const visitor = await client();
    const xml = await textOf(visitor, "/sitemap.xml");
    const places = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place);
    const slugs = ["gratis", "premium", "terbuka"];
    const expected = [
      "/",
      "/courses",
      ...slugs.map((slug) => `/courses/${slug}`),
      `/instructors/${people.owner.id}-putu-pemilik`,
    ];
    equal(places.toSorted(), expected.map((path) => BASE + path).toSorted());
    const robots = await textOf(visitor, "/robots.txt");
    ok(robots.includes(`Sitemap: ${BASE}/sitemap.xml`));
    ok(!/Disallow: \/courses/.test(robots));
  }));

Deno.test("healthz says ok on a migrated database", () =>
  withApp(async ({ client }) => {
    const response = await (await client()).get("/healthz");
    equal([response.status, await response.json()], [200, { status: "ok" }]);
    equal(response.headers.get("cache-control"), "no-store");
  }));

Deno.test("healthz says 503 before the migration and without a database", async () => {
  const empty = await openEmbedded<Database>({});
  try {
    await withApp(
      async ({ client }) => {
        const response = await (await client()).get("/healthz");
        equal([response.status, await response.json()], [503, { status: "unavailable" }]);
      },
      {},
      (deps) => ({ ...deps, db: empty.db }),
    );
  } finally {
    await empty.close();
  }
  await withApp(
    async ({ client }) => {
      const response = await (await client()).get("/healthz");
      equal(response.status, 503, "closed");
      await response.body?.cancel();
    },
    {},
    (deps) => ({ ...deps, db: empty.db }),
  );
});

Deno.test("a choice of language or colours comes back to the page it was made on", () =>
  withApp(async ({ deps, client }) => {
    const { people } = await makeWorld(deps);
    const student = await client(people.student);
    const back = "/courses?price=free&sort=price";
    const response = await student.post("/language", { lang: "en", back });
    equal(response.headers.get("location"), back);
    const other = await client(people.student);
    ok((await textOf(other, "/courses")).includes('<html lang="en"'), "kept in the account");
    await student.post("/theme", { theme: "dark", back });
    ok((await textOf(student, back)).includes('data-theme="dark"'));
    await student.post("/logout");
    ok((await textOf(student, back)).includes('lang="en" data-theme="dark"'), "and in the browser");
  }));
