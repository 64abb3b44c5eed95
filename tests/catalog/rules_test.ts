import assert from "node:assert/strict";
import fc from "fast-check";
import {
  categoryTree,
  mayEditCourse,
  maySeeCourse,
  nasalTwin,
  searchWords,
  swaps,
  tsquery,
} from "../../lib/catalog/rules.ts";

const OWNER = { id: 1, role: "instructor" } as const;
const OTHER = { id: 2, role: "instructor" } as const;
const STUDENT = { id: 3, role: "student" } as const;
const ADMIN = { id: 4, role: "admin" } as const;

Deno.test("everybody sees a published course, drafts and archived ones are their owner's and admins'", () => {
  for (const asker of [null, OWNER, OTHER, STUDENT, ADMIN]) {
    const course = { instructorId: 1, isCoEditor: false };
    assert.ok(maySeeCourse({ ...course, status: "published" }, asker));
    for (const status of ["draft", "archived"] as const) {
      const isAllowed = asker === OWNER || asker === ADMIN;
      assert.equal(maySeeCourse({ ...course, status }, asker), isAllowed);
      const isHelper = asker === OTHER;
      assert.equal(
        maySeeCourse({ ...course, status, isCoEditor: true }, asker),
        isAllowed || isHelper,
      );
    }
    assert.equal(mayEditCourse({ instructorId: 1 }, asker), asker === OWNER || asker === ADMIN);
  }
});

Deno.test("the words of a search are letters and digits of any script", () => {
  assert.deepEqual(searchWords("  Excel, WORD & PowerPoint!"), ["excel", "word", "powerpoint"]);
  assert.deepEqual(searchWords("C++ | 'drop' :* <-> (a)"), ["c", "drop"]);
  assert.deepEqual(searchWords("Ｅｘｃｅｌ ２０１９"), ["excel", "2019"]);
  assert.deepEqual(searchWords("تعلم العربية"), ["تعلم", "العربية"]);
  assert.deepEqual(searchWords("हिन्दी"), ["हिन्दी"]);
  assert.deepEqual(searchWords("🎉 %%% '' \" \\"), []);
  assert.equal(searchWords("kata ".repeat(30)).length, 10);
});

Deno.test("function words count only where there is nothing else", () => {
  assert.deepEqual(searchWords("excel untuk guru dan siswa"), ["excel", "guru", "siswa"]);
  assert.deepEqual(searchWords("untuk"), ["untuk"]);
  assert.deepEqual(searchWords("dari untuk"), ["dari", "untuk"]);
});

Deno.test("a search asks for all its words, the last one as a beginning, or for any", () => {
  assert.equal(tsquery(["excel", "dasar"], "all"), "excel & dasar:*");
  assert.equal(tsquery(["excel", "dasar"], "any"), "excel | dasar:*");
  assert.equal(tsquery(["mengetik", "cepat"], "all"), "(mengetik | ketik) & cepat:*");
  assert.equal(tsquery(["tulis"], "all"), "(tulis:* | menulis)");
});

Deno.test("a verb is found with and without the prefix that swallows its first letter", () => {
  const twins: Record<string, string | null> = {
    mengetik: "ketik",
    ketik: "mengetik",
    menulis: "tulis",
    penulisan: "tulisan",
    tulis: "menulis",
    pengiriman: "kiriman",
    kirim: "mengirim",
    menggambar: null,
    mencari: null,
    membaca: null,
    excel: null,
    ke: null,
    menu: null,
  };
  for (const [word, twin] of Object.entries(twins)) assert.equal(nasalTwin(word), twin, word);
});

Deno.test("swaps are the word with two neighbours changed about", () => {
  assert.deepEqual(swaps("wrod"), ["rwod", "word", "wrdo"]);
  assert.deepEqual(swaps("a"), []);
  fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (word) => {
    const letters = [...word].sort();
    const all = swaps(word);
    assert.equal(all.length, letters.length - 1);
    for (const one of all) assert.deepEqual([...one].sort(), letters);
  }));
});

Deno.test("categories come as a tree, and a circle among them does no harm", () => {
  const one = (id: number, parentId: number | null) => ({ id, parentId });
  const tree = categoryTree([one(1, null), one(2, null), one(3, 1), one(4, 3), one(5, 2)]);
  assert.deepEqual(tree.map(({ id, depth }) => [id, depth]), [[1, 0], [3, 1], [4, 2], [2, 0], [
    5,
    1,
  ]]);
  assert.deepEqual(categoryTree([one(1, 2), one(2, 1)]), []);
});
