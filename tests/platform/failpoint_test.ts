import assert from "node:assert/strict";
import { failpoint, setFailpoint } from "../../lib/platform/failpoint.ts";

Deno.test("a fail point does nothing until a test sets it, and nothing afterwards", async () => {
  await failpoint("here");
  {
    using _broken = setFailpoint("here", () => {
      throw new Error("died here");
    });
    await assert.rejects(failpoint("here"), /died here/);
    await failpoint("there");
  }
  await failpoint("here");
});
