import assert from "node:assert/strict";
import { deliver } from "../../lib/platform/mail.ts";
import { withApp } from "../support/app.ts";

const MAIL = {
  key: "test-1",
  to: "siti@contoh.test",
  subject: "Halo <b>Siti</b>",
  html: '<!doctype html><style>p{color:red}</style><p style="color:red">Halo</p>',
  text: "Halo <i>Siti</i>",
};

Deno.test("the development mailbox shows what would have been sent", () =>
  withApp(async ({ deps, client }) => {
    const visitor = await client();
    const empty = await visitor.get("/dev/mail");
    assert.equal(empty.status, 200);
    await empty.text();
    await deliver(deps, MAIL);
    const list = await (await visitor.get("/dev/mail")).text();
    assert.ok(list.includes("Halo &lt;b>Siti&lt;/b>") || list.includes("Halo &lt;b&gt;Siti"));
    const [, link] = /href="(\/dev\/mail\/\d+)"/.exec(list) ?? [];
    const one = await (await visitor.get(link)).text();
    assert.ok(one.includes("siti@contoh.test"));
    assert.ok(!one.includes("<i>Siti</i>"));
    const html = await visitor.get(`${link}/html`);
    assert.equal(await html.text(), MAIL.html);
    const policy = html.headers.get("content-security-policy") ?? "";
    assert.match(policy, /sandbox/);
    assert.ok(!/script-src[^;]*'unsafe-inline'/.test(policy));
    for (const path of ["/dev/mail/999999", "/dev/mail/x", "/dev/mail/999999/html"]) {
      const missing = await visitor.get(path);
      assert.equal(missing.status, 404, path);
      await missing.text();
    }
  }));

Deno.test("in production there is no such mailbox", () =>
  withApp(async ({ deps, client }) => {
    await deliver(deps, MAIL);
    const { id } = await deps.db.selectFrom("mail_messages").select("id").executeTakeFirstOrThrow();
    const visitor = await client();
    for (const path of ["/dev/mail", `/dev/mail/${id}`, `/dev/mail/${id}/html`]) {
      const response = await visitor.get(path);
      assert.equal(response.status, 404, path);
      assert.ok(!(await response.text()).includes("siti@contoh.test"));
    }
  }, { appEnv: "production" }));
