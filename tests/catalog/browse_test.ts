import assert from "node:assert/strict";
import fc from "fast-check";
import { writeCursor } from "../../lib/catalog/cursor.ts";
import { browseCatalog, listCategoryTree, openHome } from "../../lib/catalog/service.ts";
import type { LessonKind, Level } from "../../lib/catalog/tables.ts";
import { AppError, type MessageKey } from "../../lib/platform/errors.ts";
import { withDeps } from "../support/deps.ts";
import { MADE_AT, makeCategory, makeCourse, makeLesson, makeUser } from "../support/factories.ts";
import { allPages, slugsOf } from "./pages.ts";

Deno.test("filters combine, and a category holds those below it", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const instructor = await makeUser(db, { role: "instructor" });
    const office = await makeCategory(db, { slug: "kantor" });
    const tables = await makeCategory(db, { slug: "tabel", parent: office });
    const deepest = await makeCategory(db, { slug: "rumus", parent: tables });
    const design = await makeCategory(db, { slug: "desain" });
    const courses: {
      slug: string;
      kind: LessonKind;
      price: number;
      level: Level;
      in: string[];
    }[] = [];
    const categories = [office, tables, deepest, design];
    const above = [["kantor"], ["kantor", "tabel"], ["kantor", "tabel", "rumus"], ["desain"]];
    const kinds = ["text", "video", "meeting"] as const;
    const levels = ["beginner", "intermediate", "advanced"] as const;
    for (let n = 0; n < 24; n++) {
      const made = {
        slug: `k-${n}`,
        kind: kinds[n % 3],
        price: n % 2 ? 50_000 : 0,
        level: levels[(n >> 1) % 3],
      };
      const course = await makeCourse(db, { ...made, instructor, category: categories[n % 4] });
      await makeLesson(db, { course, kind: made.kind });
      courses.push({ ...made, in: above[n % 4] });
    }
    const choice = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
    const filters = fc.record({
      type: choice(...kinds),
      price: choice("free", "premium"),
      level: choice(...levels),
      category: choice("kantor", "tabel", "rumus", "desain", "tidak-ada"),
      q: choice("kursus"),
    });
    await fc.assert(
      fc.asyncProperty(filters, async (chosen) => {
        const expected = courses.filter((one) =>
          (!chosen.type || one.kind === chosen.type) &&
          (!chosen.price || (one.price === 0) === (chosen.price === "free")) &&
          (!chosen.level || one.level === chosen.level) &&
          (!chosen.category || one.in.includes(chosen.category))
        ).map(({ slug }) => slug);
        const query = Object.entries(chosen).filter((pair): pair is [string, string] => !!pair[1]);
        const found = await slugsOf(deps, Object.fromEntries(query));
        assert.deepEqual(found.toSorted(), expected.toSorted());
      }),
      { numRuns: 60 },
    );
  }));

Deno.test("pages hold every course once in every order, with equal places and while courses are added", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const instructor = await makeUser(db, { role: "instructor" });
    const category = await makeCategory(db);
    const figures = fc.record({
      students: fc.nat(2),
      price: fc.constantFrom(0, 1000),
      hours: fc.nat(2),
      inTitle: fc.boolean(),
    });
    const make = async (one: {
      students: number;
      price: number;
      hours: number;
      inTitle: boolean;
    }) => {
      const { id, slug } = await makeCourse(db, {
        instructor,
        category,
        title: one.inTitle ? "Kopi" : "Teh",
        summary: "Juga tentang kopi.",
        price: one.price,
        publishedAt: MADE_AT.add({ hours: one.hours }),
      });
      await db.updateTable("courses").set({ student_count: one.students }).where("id", "=", id)
        .execute();
      return slug;
    };
    const orders: Record<string, string>[] = [{}, { sort: "popular" }, { sort: "price" }, {
      q: "kopi",
    }, {
      q: "kopi",
      sort: "new",
    }];
    await fc.assert(
      fc.asyncProperty(
        fc.array(figures, { minLength: 11, maxLength: 30 }),
        fc.array(figures, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...orders),
        async (before, later, query) => {
          await db.deleteFrom("courses").execute();
          const slugs = [];
          for (const one of before) slugs.push(await make(one));
          assert.deepEqual((await slugsOf(deps, query)).toSorted(), slugs.toSorted());
          const pages = await allPages(deps, query, async () => {
            for (const one of later) await make(one);
          });
          const seen = pages.flatMap(({ courses }) => courses.map(({ slug }) => slug));
          assert.equal(new Set(seen).size, seen.length, "a course came twice");
          for (const slug of slugs) assert.ok(seen.includes(slug), "a course was left out");
        },
      ),
      { numRuns: 15 },
    );
  }));

Deno.test("each order is the one it is named after", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const figures: Record<string, [students: number, price: number, hours: number]> = {
      "a": [5, 3000, 1],
      "b": [9, 0, 0],
      "c": [5, 1000, 3],
    };
    for (const [slug, [student_count, price, hours]] of Object.entries(figures)) {
      const publishedAt = MADE_AT.add({ hours });
      const { id } = await makeCourse(db, { slug, price, publishedAt });
      await db.updateTable("courses").set({ student_count }).where("id", "=", id).execute();
    }
    assert.deepEqual(await slugsOf(deps, {}), ["c", "a", "b"]);
    assert.deepEqual(await slugsOf(deps, { sort: "new" }), ["c", "a", "b"]);
    assert.deepEqual(await slugsOf(deps, { sort: "popular" }), ["b", "c", "a"]);
    assert.deepEqual(await slugsOf(deps, { sort: "price" }), ["b", "c", "a"]);
  }));

Deno.test("what is no filter of ours is refused by name, a foreign cursor as a whole", () =>
  withDeps(async (deps) => {
    const refused = async (query: Record<string, string>, field: string, key: MessageKey) => {
      const error = await browseCatalog(deps, query).then(() => null, (thrown) => thrown);
      assert.ok(error instanceof AppError, field);
      assert.equal(error.code, "invalid");
      assert.equal(error.fields[field], key);
    };
    await refused({ type: "audio" }, "type", "not_a_choice");
    await refused({ price: "0" }, "price", "not_a_choice");
    await refused({ level: "expert" }, "level", "not_a_choice");
    await refused({ sort: "relevance" }, "sort", "not_a_choice");
    await refused({ category: "x".repeat(101) }, "category", "not_a_choice");
    await refused({ q: "a".repeat(5000) }, "q", "search_too_long");
    const popular = writeCursor({ sort: "popular", mode: 0, students: 3, id: 1 });
    const forged: Record<string, string>[] = [{ after: "x" }, { after: popular }, {
      after: popular,
      q: "a",
    }];
    for (const query of forged) {
      await assert.rejects(browseCatalog(deps, query), { key: "cursor_invalid" });
    }
    const page = await browseCatalog(deps, { q: "", type: "", sort: "", after: "", category: "" });
    assert.deepEqual(page.filters.q ?? page.filters.type ?? page.filters.after, undefined);
  }));

Deno.test("drafts and archived courses are in no list", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const category = await makeCategory(db, { slug: "satu" });
    const kept = await makeCourse(db, { category });
    await makeCourse(db, { category, status: "draft" });
    await makeCourse(db, { category, status: "archived" });
    const queries: Record<string, string>[] = [{}, { sort: "popular" }, { sort: "price" }, {
      category: "satu",
    }];
    for (const query of queries) {
      assert.deepEqual(await slugsOf(deps, query), [kept.slug]);
    }
    const home = await openHome(deps);
    for (const list of [home.popular, home.newest]) {
      assert.deepEqual(list.map(({ slug }) => slug), [kept.slug]);
    }
    assert.deepEqual(home.categories.map(({ courseCount }) => courseCount), [1]);
  }));

Deno.test("categories count published courses in and below them, whatever happens to the courses", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const top = await makeCategory(db, { slug: "atas", position: 1 });
    const below = await makeCategory(db, { slug: "bawah", parent: top, position: 1 });
    const other = await makeCategory(db, { slug: "lain", position: 2 });
    const counts = async () => {
      const tree = await listCategoryTree(deps);
      return tree.map(({ slug, depth, courseCount }) => `${slug} ${depth} ${courseCount}`).join();
    };
    const one = await makeCourse(db, { category: top });
    const two = await makeCourse(db, { category: below });
    await makeCourse(db, { category: other, status: "draft" });
    assert.equal(await counts(), "atas 0 2,bawah 1 1,lain 0 0");
    await db.updateTable("courses").set({ category_id: other.id }).execute();
    assert.equal(await counts(), "atas 0 0,bawah 1 0,lain 0 2");
    await db.updateTable("courses").set({ status: "archived", category_id: below.id })
      .where("id", "=", one.id).execute();
    assert.equal(await counts(), "atas 0 0,bawah 1 0,lain 0 1");
    await db.deleteFrom("courses").where("id", "=", two.id).execute();
    assert.equal(await counts(), "atas 0 0,bawah 1 0,lain 0 0");
    await db.updateTable("courses").set({ status: "published", published_at: MADE_AT }).execute();
    assert.equal(await counts(), "atas 0 1,bawah 1 1,lain 0 1");
  }));
