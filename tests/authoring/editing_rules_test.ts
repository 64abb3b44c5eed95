import assert from "node:assert/strict";
import fc from "fast-check";
import {
  decideStatus,
  differingFields,
  type LessonMove,
  marksOf,
  moveLesson,
  moveSection,
  nextStatuses,
  type OrderedSection,
  untouchedFields,
} from "../../lib/authoring/editing/rules.ts";
import { compareTexts } from "../../lib/authoring/editing/view.ts";

const STATUSES = ["draft", "published", "archived"] as const;

/** Up to five sections with up to five lessons each, all ids different. */
const outlines = fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }).map((sizes) => {
  let id = 100;
  return sizes.map((size, at): OrderedSection => ({
    id: at + 1,
    lessons: Array.from({ length: size }, () => id++),
  }));
});
const directions = fc.constantFrom("up" as const, "down" as const);

const lessonsOf = (sections: readonly OrderedSection[]) => sections.flatMap((one) => one.lessons);

function anyLessonMove(sections: readonly OrderedSection[]): fc.Arbitrary<LessonMove> {
  const ids = [...lessonsOf(sections), 999];
  return fc.oneof(
    fc.record({ direction: directions }),
    fc.record({
      section: fc.constantFrom(...sections.map(({ id }) => id), 99),
      before: fc.constantFrom(null, ...ids),
    }),
  );
}

Deno.test("whatever is moved, no lesson is lost or doubled, and the others keep their order", () => {
  const cases = outlines.filter((sections) => lessonsOf(sections).length > 0).chain((sections) =>
    fc.record({
      sections: fc.constant(sections),
      id: fc.constantFrom(...lessonsOf(sections)),
      move: anyLessonMove(sections),
    })
  );
  fc.assert(fc.property(cases, ({ sections, id, move }) => {
    const moved = moveLesson(sections, id, move);
    assert.deepEqual(moved.map((section) => section.id), sections.map((section) => section.id));
    const others = (list: readonly OrderedSection[]) => lessonsOf(list).filter((one) => one !== id);
    assert.deepEqual(others(moved), others(sections));
    assert.equal(lessonsOf(moved).filter((one) => one === id).length, 1);
    if (!("direction" in move) && sections.some((section) => section.id === move.section)) {
      const target = moved.find((section) => section.id === move.section);
      assert.ok(target?.lessons.includes(id));
    }
  }));
});

Deno.test("a step and the step back lead to where one was", () => {
  const inside = outlines.filter((sections) => lessonsOf(sections).length > 0).chain((sections) =>
    fc.record({ sections: fc.constant(sections), id: fc.constantFrom(...lessonsOf(sections)) })
  );
  fc.assert(fc.property(inside, directions, ({ sections, id }, direction) => {
    const back = direction === "up" ? "down" : "up";
    const there = moveLesson(sections, id, { direction });
    if (JSON.stringify(there) === JSON.stringify(sections)) return;
    assert.deepEqual(moveLesson(there, id, { direction: back }), sections);
  }));
  fc.assert(fc.property(outlines, directions, (sections, direction) => {
    const { id } = sections[0];
    const back = direction === "up" ? "down" : "up";
    const there = moveSection(sections, id, { direction });
    if (there[0].id === id) return;
    assert.deepEqual(moveSection(there, id, { direction: back }), sections);
  }));
});

Deno.test("from every status, just the named ones can be reached, and none without lessons is published", () => {
  for (const status of STATUSES) {
    for (const wanted of STATUSES) {
      const allowed = nextStatuses(status).includes(wanted);
      const full = decideStatus({ status, lessonCount: 1 }, wanted);
      const empty = decideStatus({ status, lessonCount: 0 }, wanted);
      if (status === wanted) assert.deepEqual([full, empty], ["already", "already"]);
      else if (!allowed) assert.deepEqual([full, empty], ["not_allowed", "not_allowed"]);
      else {assert.deepEqual([full, empty], [
          "change",
          wanted === "published" ? "no_lessons" : "change",
        ]);}
    }
  }
});

Deno.test("a form's marks tell which fields were touched", () => {
  const values = fc.record({ title: fc.string(), body: fc.string(), slug: fc.string() });
  fc.assert(fc.property(values, values, (opened, sent) => {
    const touched = differingFields(sent, opened);
    const untouched = untouchedFields(sent, marksOf(opened));
    assert.deepEqual([...touched, ...untouched].toSorted(), ["body", "slug", "title"]);
  }));
  assert.deepEqual(untouchedFields({ title: "A" }, ""), []);
});

Deno.test("the difference of two texts gives both of them back", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "", "panjang sekali"), {
    minLength: 3,
    maxLength: 12,
  })
    .map((lines) => lines.join("\n"));
  fc.assert(fc.property(texts, texts, (theirs, mine) => {
    const parts = compareTexts(theirs, mine);
    assert.ok(parts);
    const without = (kind: string) =>
      parts.filter((part) => part.kind !== kind).map((part) => part.text).join("\n");
    assert.equal(without("added"), theirs);
    assert.equal(without("removed"), mine);
  }));
  assert.equal(compareTexts("pendek", "pendek sekali"), null);
});
