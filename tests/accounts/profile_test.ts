import assert from "node:assert/strict";
import { formatPhone, mayHaveWhatsapp, normalisePhone } from "../../lib/accounts/phone.ts";
import { profileOf, updateProfile } from "../../lib/accounts/service.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";
import { enter, refusal } from "./support.ts";

Deno.test("a mobile number is understood however Indonesians write it", () => {
  for (
    const text of [
      "081234567890",
      "0812-3456-7890",
      "0812 3456 7890",
      "0812.3456.7890",
      "(0812) 3456-7890",
      "+6281234567890",
      "+62 812-3456-7890",
      "+62 (0)812 3456 7890",
      "+62 0812 3456 7890",
      "6281234567890",
      "62 812 3456 7890",
      "006281234567890",
      "81234567890",
      "  0812–3456–7890 ",
      "０８１２３４５６７８９０",
      "tel:+6281234567890",
      "\u202a+62 812\u20113456\u20117890\u202c",
    ]
  ) {
    assert.equal(normalisePhone(text), "+6281234567890", text);
  }
  assert.equal(normalisePhone("+65 9123 4567"), "+6591234567");
  assert.equal(normalisePhone("(021) 555-1234"), "+62215551234");
  assert.equal(formatPhone("+6281234567890"), "+62 812 3456 7890");
});

Deno.test("what is no number is none", () => {
  for (
    const text of [
      "abc",
      "0812",
      "0812 345",
      "hub 081234567890",
      "081234567890 ext 5",
      "+999123456",
      "--",
    ]
  ) {
    assert.equal(normalisePhone(text), null, text);
  }
});

Deno.test("only mobile numbers have WhatsApp", () => {
  for (const phone of ["+6281234567890", "+62811234567", "+6591234567", "+14155552671"]) {
    assert.ok(mayHaveWhatsapp(phone), phone);
  }
  for (const phone of ["+62215551234", "+628001234567", "+6565551234", "+442079460958"]) {
    assert.ok(!mayHaveWhatsapp(phone), phone);
  }
});

const form = (changes: Record<string, string> = {}) => ({
  name: "Rina Marlina",
  phone: "0812-3456-7890",
  whatsapp: "1",
  zone: "Asia/Makassar",
  lang: "en",
  ...changes,
});

async function stored(deps: TestDeps, id: number) {
  return await deps.db.selectFrom("users").selectAll().where("id", "=", id)
    .executeTakeFirstOrThrow();
}

Deno.test("a profile is changed, and agreeing to WhatsApp notes when", () =>
  withDeps(async (deps) => {
    const { viewer } = await enter(deps, await makeUser(deps));
    const agreed = deps.clock.now();
    await updateProfile(deps, viewer, form());
    const user = await stored(deps, viewer.id);
    const { name, phone, zone, lang, whatsapp_opt_in: optIn } = user;
    assert.deepEqual(
      [name, phone, zone, lang, optIn],
      ["Rina Marlina", "+6281234567890", "Asia/Makassar", "en", true],
    );
    assert.equal((await profileOf(deps, viewer)).phone, "+62 812 3456 7890");
    const at = async () => (await stored(deps, viewer.id)).whatsapp_opt_in_at?.toString();
    assert.equal(await at(), agreed.toString());

    deps.clock.advance({ hours: 1 });
    await updateProfile(deps, viewer, form({ name: "Rina M." }));
    assert.equal(await at(), agreed.toString(), "the same number keeps its moment");
    await updateProfile(deps, viewer, form({ phone: "0813 1111 2222" }));
    assert.equal(await at(), deps.clock.now().toString(), "another number is agreed to anew");
    const { whatsapp: _whatsapp, ...off } = form();
    await updateProfile(deps, viewer, off);
    assert.equal(await at(), undefined);
    assert.equal((await stored(deps, viewer.id)).whatsapp_opt_in, false);
  }));

Deno.test("each wrong field of a profile gets its message, and nothing changes", () =>
  withDeps(async (deps) => {
    const { viewer } = await enter(deps, await makeUser(deps));
    const before = await stored(deps, viewer.id);
    for (
      const [changes, fields] of [
        [{ name: "" }, { name: "required" }],
        [{ name: "a".repeat(101) }, { name: "name_too_long" }],
        [{ phone: "nomor saya" }, { phone: "phone_invalid" }],
        [{ phone: "1".repeat(60) }, { phone: "phone_invalid" }],
        [{ phone: "" }, { phone: "phone_needed" }],
        [{ phone: "021 555 1234" }, { phone: "phone_landline" }],
        [{ zone: "Europe/Paris" }, { zone: "not_a_choice" }],
        [{ lang: "jv" }, { lang: "not_a_choice" }],
      ] as const
    ) {
      const error = await refusal(updateProfile(deps, viewer, form(changes)));
      assert.deepEqual(error.fields, fields);
    }
    assert.deepEqual(await stored(deps, viewer.id), before);
    const { whatsapp: _whatsapp, ...off } = form({ phone: "021 555 1234" });
    await updateProfile(deps, viewer, off);
    assert.equal((await stored(deps, viewer.id)).phone, "+62215551234");
  }));
