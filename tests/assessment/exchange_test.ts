import assert from "node:assert/strict";
import fc from "fast-check";
import { checkDraft } from "../../lib/assessment/exchange/draft.ts";
import { FILE_FORMATS, readQuestions, writeQuestions } from "../../lib/assessment/exchange/mod.ts";
import { draftArbitrary, withoutIds } from "./drafts.ts";

for (const format of FILE_FORMATS) {
  Deno.test(`what is exported as ${format} is imported as it was, whatever is in it`, () => {
    fc.assert(
      fc.property(fc.array(draftArbitrary, { maxLength: 5 }), (drafts) => {
        for (const draft of drafts) assert.deepEqual(checkDraft({ ...draft }).problems, []);
        const file = writeQuestions(format, drafts);
        const { drafts: read, problems, skipped } = readQuestions(format, file);
        assert.deepEqual([problems, skipped], [[], []], file);
        assert.deepEqual(read.map(withoutIds), drafts.map(withoutIds), file);
      }),
      { numRuns: 300 },
    );
  });
}
