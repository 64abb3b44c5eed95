import { deepStrictEqual as equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { localPath } from "../../lib/platform/http.ts";
import { BASE, withApp } from "../support/app.ts";
import { makeUser, TEST_PASSWORD } from "../support/factories.ts";

const OFF_SITE = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/%09/evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  "/%2e//evil.example",
  "https:evil.example",
  "https://evil.example",
  "https:/evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "//localhost:8000@evil.example",
  "http://localhost:8000.evil.example",
];

Deno.test("next never leaves the site, wherever a form takes it from", () =>
  withApp(async (app) => {
    const student = await makeUser(app.deps, { email: "pergi@contoh.test" });
    const credentials = { email: student.email, password: TEST_PASSWORD };
    for (const next of OFF_SITE) {
      const client = await app.client();
      const query = new URLSearchParams({ next });
      const page = await (await client.get(`/login?${query}`)).text();
      const field = /name="next" value="([^"]*)"/.exec(page)?.[1];
      ok(field === undefined || new URL(field, BASE).origin === BASE, `the field says ${field}`);
      const answers = [
        await client.post("/theme", { theme: "dark", back: next }),
        await client.post("/language", { lang: "en", back: next }),
        await client.post("/login", { ...credentials, next }),
        await client.get(`/login?${query}`),
        await client.get(`/register?${query}`),
      ];
      for (const response of answers) {
        const location = response.headers.get("location")!;
        equal(response.status, 303);
        equal(new URL(location, BASE).origin, BASE, `${JSON.stringify(next)} → ${location}`);
      }
    }
  }));

Deno.test("who is signed out while a staff form is open comes back to the form's page", () =>
  withApp(async (app) => {
    const visitor = await app.client();
    const back = async (referer: string | null, path = "/instructor/courses/new") => {
      const answer = await visitor.post(path, {}, referer === null ? {} : { referer });
      equal(answer.status, 303);
      return new URL(answer.headers.get("location")!, BASE).searchParams.get("next");
    };
    const page = "/instructor/courses/excel/students?sort=name";
    equal(await back(BASE + page), page);
    equal(await back(`${BASE}/admin/users/1`, "/admin/users/1/role"), "/admin/users/1");
    // Without an address, and from any that is not of this area of this site.
    const others = [
      "https://evil.example/instructor/x",
      "kein-url",
      `${BASE}/cart`,
      `${BASE}/admin/x`,
    ];
    for (const referer of [null, ...others]) equal(await back(referer), "/instructor");
  }));

Deno.test("property: a browser never resolves a local path to another origin", () => {
  const pieces = fc.constantFrom(
    ...["/", "\\", "//", "\t", "\n", "\r", " ", "\0", ".", "..", "%2f", "%5c", "%09", "%2e"],
    ...[":", "@", "?", "#", "https:", "javascript:", "evil.example", "kursus", "é", "。", "／"],
  );
  const next = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
    fc.array(pieces, { maxLength: 12 }).map((parts) => "/" + parts.join("")),
  );
  fc.assert(
    fc.property(next, (text) => {
      const path = localPath(text, "/aman");
      for (const base of [BASE, "https://technova.example/courses/a?b=c"]) {
        equal(new URL(path, base).origin, new URL(base).origin);
      }
      equal(localPath(path, "/aman"), path);
      // A `Location` header can carry it.
      new Headers({ location: path });
    }),
    { numRuns: 2000 },
  );
});
