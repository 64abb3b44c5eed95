import assert from "node:assert/strict";
import fc from "fast-check";
import { Autosave, type SavingState } from "../../lib/assessment/browser/autosave.ts";
import { countdown, timeOfDay } from "../../lib/assessment/browser/countdown.ts";
import { Outbox, type Store } from "../../lib/assessment/browser/outbox.ts";

/** Storage as a browser has it, shared by its tabs. */
class Memory implements Store {
  readonly items = new Map<string, string>();
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

interface Save {
  question: string;
  answer: unknown;
  seq: number;
}

/** A server that keeps the newest of each question, as `saveAnswers` does, on a line that fails when told to. */
class FakeServer {
  readonly kept = new Map<string, Save>();
  fault: "none" | "no request" | "no answer" = "none";
  status = 200;
  requests = 0;
  fetch = (_url: string, init: RequestInit): Promise<Response> => {
    this.requests++;
    if (this.fault === "no request") return Promise.reject(new TypeError("offline"));
    const { saves } = JSON.parse(String(init.body)) as { saves: Save[] };
    if (this.status !== 200) {
      const code = this.status === 409 ? "moved" : "invalid";
      const fields = { "saves.0": "Bukan angka." };
      const error = { code, message: "ditolak", fields: this.status === 422 ? fields : {} };
      return Promise.resolve(Response.json({ error }, { status: this.status }));
    }
    for (const save of saves) {
      if (save.seq > (this.kept.get(save.question)?.seq ?? 0)) this.kept.set(save.question, save);
    }
    if (this.fault === "no answer") return Promise.reject(new TypeError("offline"));
    const at = "2026-11-21T03:42:00.000Z";
    const saved = saves.map(({ question }) => ({
      question,
      seq: this.kept.get(question)!.seq,
      at,
    }));
    return Promise.resolve(Response.json({ saved, deadline: null, serverNow: at }));
  };
  known(): Record<string, number> {
    return Object.fromEntries([...this.kept.values()].map(({ question, seq }) => [question, seq]));
  }
}

function saver(outbox: Outbox, server: FakeServer) {
  const states: SavingState[] = [];
  const refused: string[] = [];
  const autosave = new Autosave(outbox, "/answers", "d1", {
    onState: (state) => void states.push(state),
    onTimes() {},
    onRefused: (question, message) => void refused.push(`${question}: ${message}`),
    onAccepted() {},
  }, server.fetch);
  return { autosave, states, refused, last: () => states.at(-1)?.kind };
}

Deno.test("only the newest answer of a question waits, in the order in which they were given", () => {
  const outbox = new Outbox(new Memory(), "1", { a: 4 });
  outbox.put("a", "x");
  outbox.put("b", "y");
  outbox.put("a", "z");
  assert.deepEqual(outbox.pending().map(({ question, answer, seq }) => [question, answer, seq]), [
    ["b", "y", 6],
    ["a", "z", 7],
  ]);
  outbox.settle([{ question: "a", seq: 6 }]);
  assert.equal(outbox.pending().length, 2, "an acknowledgement of an older one settles nothing");
  outbox.settle([{ question: "a", seq: 7 }]);
  assert.deepEqual(outbox.pending().map(({ question }) => question), ["b"]);
});

Deno.test("numbers grow across tabs and reloads, and broken storage does no harm", () => {
  const memory = new Memory();
  const [one, two] = [new Outbox(memory, "1", {}), new Outbox(memory, "1", {})];
  assert.deepEqual([one.put("a", "1").seq, two.put("b", "2").seq, one.put("c", "3").seq], [
    1,
    2,
    3,
  ]);
  assert.equal(new Outbox(memory, "1", {}).pending().length, 3);
  assert.equal(new Outbox(memory, "2", {}).pending().length, 0, "each attempt has its own");
  for (const text of ["", "{", "null", '{"seq":"x"}', "[]"]) {
    memory.setItem("quiz-3", text);
    assert.equal(new Outbox(memory, "3", { a: 9 }).put("a", "1").seq, 10);
  }
  const forbidden: Store = {
    getItem: () => assert.fail("no"),
    setItem: () => assert.fail("no"),
    removeItem: () => assert.fail("no"),
  };
  assert.equal(new Outbox(forbidden, "1", {}).put("a", "1").seq, 1);
});

Deno.test("after a reload, what arrived goes, what another device has answered since goes, the rest is the newest", () => {
  const memory = new Memory();
  const before = new Outbox(memory, "1", { a: 1, b: 2, c: 3 });
  const arrived = before.put("a", "A");
  before.put("b", "B");
  before.put("c", "C");
  const after = new Outbox(memory, "1", { a: arrived.seq, b: 2, c: 8 });
  assert.deepEqual(after.pending().map(({ question, answer }) => [question, answer]), [["b", "B"]]);
  assert.ok(after.pending()[0].seq > 8);
});

Deno.test("an answer that arrived unheard of does not stand in the way of a newer one", async () => {
  const server = new FakeServer();
  const memory = new Memory();
  const before = new Outbox(memory, "1", {});
  const { autosave } = saver(before, server);
  server.fault = "no answer";
  before.put("a", "1");
  await autosave.send();
  before.put("a", "2");
  autosave.stop();
  const after = new Outbox(memory, "1", server.known());
  assert.deepEqual(after.pending().map(({ answer }) => answer), ["2"]);
});

Deno.test("offline, answers wait; back on line they are replayed and acknowledged", async () => {
  const server = new FakeServer();
  const outbox = new Outbox(new Memory(), "1", {});
  const { autosave, last } = saver(outbox, server);
  server.fault = "no request";
  outbox.put("a", "1");
  assert.equal(await autosave.send(), false);
  assert.equal(last(), "offline");
  for (let n = 0; n < 50; n++) outbox.put(`q${n}`, String(n));
  server.fault = "none";
  assert.equal(await autosave.send(), true);
  assert.equal(last(), "saved");
  assert.equal(server.kept.size, 51);
  autosave.stop();
});

Deno.test("a lost acknowledgement only means that the same is sent once more", async () => {
  const server = new FakeServer();
  const outbox = new Outbox(new Memory(), "1", {});
  const { autosave } = saver(outbox, server);
  server.fault = "no answer";
  outbox.put("a", "1");
  await autosave.send();
  assert.equal(outbox.pending().length, 1);
  server.fault = "none";
  await autosave.send();
  assert.equal(outbox.pending().length, 0);
  assert.equal(server.kept.get("a")?.answer, "1");
  autosave.stop();
});

Deno.test("who asks while answers are on their way waits for all of them; once it is over nothing follows", async () => {
  const server = new FakeServer();
  const outbox = new Outbox(new Memory(), "1", {});
  const { autosave } = saver(outbox, server);
  outbox.put("a", "1");
  const first = autosave.send();
  outbox.put("b", "2");
  assert.equal(await autosave.send(), true);
  assert.deepEqual([...server.kept.keys()], ["a", "b"]);
  assert.equal(await first, true);
  outbox.put("a", "3");
  const last = autosave.send();
  outbox.put("b", "4");
  autosave.stop();
  assert.equal(await last, false);
  assert.deepEqual([...server.kept.values()].map(({ answer }) => answer), ["3", "2"]);
});

Deno.test("an answer that is refused is complained about and does not hold up the others", async () => {
  const server = new FakeServer();
  const outbox = new Outbox(new Memory(), "1", {});
  const { autosave, refused } = saver(outbox, server);
  outbox.put("a", "lima");
  outbox.put("b", "1");
  server.status = 422;
  const sending = autosave.send();
  server.status = 200;
  await sending;
  assert.deepEqual(refused, ["a: Bukan angka."]);
  assert.deepEqual([...server.kept.keys()], ["b"]);
});

Deno.test("moved to another device: nothing more is sent", async () => {
  const server = new FakeServer();
  const outbox = new Outbox(new Memory(), "1", {});
  const { autosave, last } = saver(outbox, server);
  server.status = 409;
  outbox.put("a", "1");
  await autosave.send();
  assert.equal(last(), "moved");
  await autosave.send();
  assert.equal(server.requests, 1);
});

const event = fc.oneof(
  fc.record({
    kind: fc.constant("answer" as const),
    question: fc.constantFrom("a", "b", "c"),
    text: fc.string({ maxLength: 3 }),
  }),
  fc.record({ kind: fc.constantFrom("reload" as const, "send" as const) }),
  fc.record({
    kind: fc.constant("line" as const),
    fault: fc.constantFrom("none" as const, "no request" as const, "no answer" as const),
  }),
);

Deno.test("whatever the line does, in the end the server has the last answer to each question", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40, size: "max" }), async (events) => {
      const server = new FakeServer();
      const memory = new Memory();
      const wanted = new Map<string, string>();
      let outbox = new Outbox(memory, "1", {});
      let { autosave } = saver(outbox, server);
      const reload = () => {
        autosave.stop();
        outbox = new Outbox(memory, "1", server.known());
        autosave = saver(outbox, server).autosave;
      };
      for (const one of events) {
        if (one.kind === "answer") {
          wanted.set(one.question, one.text);
          outbox.put(one.question, one.text);
        } else if (one.kind === "reload") reload();
        else if (one.kind === "line") server.fault = one.fault;
        else await autosave.send();
      }
      server.fault = "none";
      reload();
      await autosave.send();
      autosave.stop();
      for (const [question, text] of wanted) assert.equal(server.kept.get(question)?.answer, text);
      assert.equal(outbox.pending().length, 0);
    }),
    { numRuns: 300 },
  );
});

Deno.test("time left and time of day", () => {
  assert.deepEqual([0, 1, 59_001, 3_599_000, 3_600_000, 7_325_000].map(countdown), [
    "0:00",
    "0:01",
    "1:00",
    "59:59",
    "1:00:00",
    "2:02:05",
  ]);
  const at = Date.parse("2026-11-21T03:42:00Z");
  assert.equal(timeOfDay(at, "Asia/Jakarta"), "10:42");
  assert.equal(timeOfDay(at, "Asia/Jayapura"), "12:42");
});
