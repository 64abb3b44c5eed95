import assert from "node:assert/strict";
import type { SMTPServerOptions } from "smtp-server";
import type { MailConfig } from "../../lib/platform/config.ts";
import { deliver, type Mail } from "../../lib/platform/mail.ts";
import { createLogger } from "../../lib/platform/log.ts";
import { renderMail } from "../../lib/platform/mail_template.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { withSmtp } from "../support/smtp.ts";

/** Tests of sockets: closing the last ones is left to the event loop. */
function mailTest(name: string, fn: () => Promise<void>): void {
  Deno.test({ name, fn });
}

function configured(deps: TestDeps, port: number, mail: Partial<MailConfig> = {}): TestDeps {
  const smtp = { host: "127.0.0.1", port, username: "", password: "", encryption: "none" as const };
  return {
    ...deps,
    config: {
      ...deps.config,
      appBaseUrl: "https://belajar.test",
      mailFrom: { address: "halo@belajar.test", name: "Akademi, Technova" },
      mail: { ...smtp, ...mail },
    },
  };
}

const MAIL: Mail = {
  key: "welcome-7",
  to: "siti@contoh.test",
  subject: "Selamat datang, “Siti” 🎉",
  html: "<p>Halo</p>",
  text: "Halo\n",
};

function rows({ db }: TestDeps) {
  return db.selectFrom("mail_messages").selectAll().orderBy("id").execute();
}

mailTest(
  "a message goes out once, with a name of its own",
  () =>
    withSmtp({}, ({ port, received }) =>
      withDeps(async (opened) => {
        const deps = configured(opened, port);
        await deliver(deps, MAIL);
        await deliver(deps, { ...MAIL, subject: "again" });
        assert.equal(received.length, 1);
        const [{ from, to, headers, raw }] = received;
        assert.equal(from, "halo@belajar.test");
        assert.deepEqual(to, ["siti@contoh.test"]);
        assert.equal(headers["message-id"], "<welcome-7@belajar.test>");
        assert.equal(headers["auto-submitted"], "auto-generated");
        assert.ok(!("list-unsubscribe" in headers));
        assert.equal(headers.from, '"Akademi, Technova" <halo@belajar.test>');
        assert.match(headers.subject, /=\?UTF-8\?/);
        assert.match(headers["content-type"], /^multipart\/alternative/);
        assert.match(raw, /Content-Type: text\/plain[^]*Content-Type: text\/html/);
        const [row] = await rows(deps);
        assert.equal(row.sent_at?.toString(), deps.clock.now().toString());
        assert.equal(row.error, null);
      })),
);

mailTest(
  "an address that is a list reaches nobody else",
  () =>
    withSmtp({}, ({ port, received }) =>
      withDeps(async (opened) => {
        const deps = configured(opened, port);
        const to = "siti@contoh.test, pencuri@jahat.test";
        await deliver(deps, { ...MAIL, to }).catch(() => {});
        assert.ok(received.every((one) => !one.to.includes("pencuri@jahat.test")));
      })),
);

mailTest(
  "what the server refuses is kept with the reason, and tried again under the same name",
  () => {
    let isBusy = true;
    const onMailFrom: SMTPServerOptions["onMailFrom"] = (_address, _session, done) =>
      done(isBusy ? Object.assign(new Error("come back later"), { responseCode: 451 }) : null);
    return withSmtp({ onMailFrom }, ({ port, received }) =>
      withDeps(async (opened) => {
        const deps = configured(opened, port);
        await assert.rejects(deliver(deps, MAIL), /come back later/);
        const [failed] = await rows(deps);
        assert.match(failed.error ?? "", /come back later/);
        assert.equal(failed.sent_at, null);
        isBusy = false;
        await deliver(deps, MAIL);
        assert.equal(received[0].headers["message-id"], "<welcome-7@belajar.test>");
        const [sent, ...others] = await rows(deps);
        assert.deepEqual([sent.error, sent.sent_at !== null, others.length], [null, true, 0]);
      }));
  },
);

mailTest("a server that is not there is an error", () =>
  withDeps(async (opened) => {
    const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const { port } = listener.addr;
    listener.close();
    await assert.rejects(deliver(configured(opened, port), MAIL), /ECONNREFUSED|refused/i);
  }));

mailTest("a login is used when there is one", () => {
  const logins: string[] = [];
  const onAuth: SMTPServerOptions["onAuth"] = ({ username, password }, _session, done) => {
    logins.push(`${username}:${password}`);
    done(null, { user: username });
  };
  return withSmtp(
    { authOptional: false, allowInsecureAuth: true, onAuth },
    ({ port, received }) =>
      withDeps(async (opened) => {
        await assert.rejects(deliver(configured(opened, port), { ...MAIL, key: "anonymous" }));
        await deliver(configured(opened, port, { username: "u", password: "p" }), MAIL);
        assert.deepEqual(logins, ["u:p"]);
        assert.equal(received.length, 1);
      }),
  );
});

mailTest(
  "with encryption asked for, nothing goes out without it",
  () =>
    withSmtp({}, ({ port, received }) =>
      withDeps(async (opened) => {
        for (const encryption of ["tls", "ssl"] as const) {
          const deps = configured(opened, port, { encryption });
          await assert.rejects(deliver(deps, { ...MAIL, key: encryption }), encryption);
        }
        await deliver(configured(opened, port, { encryption: "opportunistic" }), MAIL);
        assert.equal(received.length, 1);
      })),
);

Deno.test("without a mail server a message is kept for the development mailbox, once", () =>
  withDeps(async (deps) => {
    await deliver(deps, MAIL);
    await deliver(deps, MAIL);
    const [row, ...others] = await rows(deps);
    assert.equal(others.length, 0);
    const { key, recipient, subject, html, text, error } = row;
    assert.deepEqual({ key, to: recipient, subject, html, text }, MAIL);
    assert.equal(error, null);
  }));

Deno.test("in production a missing mail server is logged and noted", () =>
  withDeps(async (opened) => {
    const lines: string[] = [];
    const log = createLogger((line) => lines.push(line));
    const config = { ...opened.config, appEnv: "production" as const };
    await deliver({ ...opened, config, log }, MAIL);
    assert.match(lines.join("\n"), /"level":"warn","event":"mail_failed"/);
    const [row] = await rows(opened);
    assert.match(row.error ?? "", /MAIL_HOST/);
    assert.equal(row.sent_at, null);
  }));

Deno.test("a mail says the same in HTML and in text, and words never become markup", () => {
  const { html, text, subject } = renderMail({
    lang: "en",
    siteName: "R&D <Academy>",
    subject: 'Hello "you"',
    greeting: "Hello <script>alert(1)</script>,",
    paragraphs: ["One & two.", "Three."],
    button: { label: "Open >", href: "https://belajar.test/?a=1&b=%22" },
    footer: "Sent by us.",
  });
  assert.equal(subject, 'Hello "you"');
  assert.ok(!html.includes("<script"));
  assert.match(html, /<html lang="en">/);
  assert.match(html, /<p>Hello &lt;script&gt;alert\(1\)&lt;\/script&gt;,<\/p>/);
  assert.match(html, /href="https:\/\/belajar\.test\/\?a=1&amp;b=%22"/);
  assert.match(html, /R&amp;D &lt;Academy&gt;/);
  assert.match(html, /prefers-color-scheme:dark/);
  for (const words of ["Hello <script>", "One & two.", "Three.", "https://belajar.test/?a=1&b="]) {
    assert.ok(text.includes(words), words);
  }
});
