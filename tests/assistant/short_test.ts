import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { startQuiz, submitQuiz } from "../../lib/assessment/service.ts";
import { forgetConversations } from "../../lib/assistant/service.ts";
import { articlesOf } from "../../lib/assistant/help/articles.ts";
import { passagesOf } from "../../lib/assistant/help/passages.ts";
import { headingId, renderMarkdown } from "../../lib/platform/markdown.ts";
import { viewerOf } from "../assessment/support.ts";
import { fieldError, withApp } from "../support/app.ts";
import { ask, makeShelf, withModel } from "../support/assistant.ts";
import { makeQuestion, makeQuiz } from "../support/assessment.ts";
import { enroll } from "../support/factories.ts";

Deno.test("without a key the look-up answers what people ask", () =>
  withApp(async (app) => {
    const { person, excel } = await makeShelf(app);
    await enroll(app.deps, { user: person, course: excel });
    const questions: [string, RegExp][] = [
      ["Berapa harga kursus Paket Office 2?", /“Paket Office 2” adalah Rp275\.000/],
      ["berapa harga exel dari nol", /Rp150\.000/],
      ["brp harganya powerpoint memukau?", /Rp99\.000/],
      ["Siapa instruktur Excel dari Nol?", /Rina Kartika/],
      ["siapa yang mengajar kursus word?", /Rina Kartika/],
      ["Apakah Dasar Microsoft Word gratis?", /gratis/],
      ["Apakah PowerPoint Memukau gratis atau premium?", /premium, harganya Rp99\.000/],
      ["Bagaimana cara mendaftar kursus?", /tekan tombol daftar/],
      ["Gimana caranya ikut kelas?", /tekan tombol daftar/],
      ["Bagaimana cara membayar kursus?", /Midtrans/],
      ["Cara checkout gimana?", /Midtrans/],
      ["Bagaimana cara mengikuti kuis?", /satu kali/],
      ["Bagaimana cara mendapatkan sertifikat?", /Sertifikat terbit setelah/],
      ["cara download sertifikat", /Sertifikat terbit setelah/],
      ["Saya lupa password", /tautan yang kami kirim/],
      ["bagaimana reset kata sandi?", /tautan yang kami kirim/],
      ["Kursus apa yang paling populer?", /paling banyak diikuti:\n- /],
      ["Apa kursus terbaru?", /Kursus terbaru:\n- /],
      ["Kursus apa yang cocok untuk saya?", /mungkin cocok untuk Anda:\n- /],
      ["Rekomendasi kursus Excel dong", /cocok untuk Anda:\n- Excel dari Nol/],
      ["Apa saja kursus gratis?", /gratis yang tersedia:\n- Dasar Microsoft Word/],
      ["Kursus saya apa saja?", /Kursus yang Anda ikuti:\n- Excel dari Nol: 0 dari 1/],
      ["Apa saja materi Excel dari Nol?", /Rumus VLOOKUP/],
      ["Halo", /Apa yang ingin Anda ketahui/],
      ["makasih ya", /Sama-sama/],
      ["hrg eksel dari nol brp", /Rp150\.000/],
      ["gmn cara bayar", /Midtrans/],
      ["pembyaran", /Midtrans/],
      ["lupa pasword", /tautan yang kami kirim/],
      ["sertifikta", /Sertifikat terbit setelah/],
      ["kursus apa yg baru?", /Kursus terbaru:\n- /],
      ["cocok buat pemula", /cocok untuk pemula:\n- .*\n- /],
      ["gratis apa berbayar", /Ada kursus gratis dan ada kursus premium[^]*- Dasar Microsoft Word/],
      ["kursus word gratis apa berbayar", /“Dasar Microsoft Word” gratis/],
      ["kursus apa saja yang ada?", /yang tersedia antara lain:\n- /],
      ["bisa bicara dengan manusia?", /pilih Obrolan/],
      ["Bagaimana cara membatalkan pesanan saya?", /hubungi kami/],
      ["apa itu technova academy?", /tempat belajar Microsoft Office/],
      [
        "kursus masak apa saja?",
        /tidak menemukan kursus yang cocok dengan “masak”[^]*antara lain:/,
      ],
      ["cara hapus akun", /akun bisa dihapus/],
      ["Berapa harga kursus Photoshop?", /tidak menemukan kursus yang cocok dengan “photoshop”/],
      ["kursus paling mahal", /harga tertinggi:\n- Paket Office 2/],
      ["berapa harganya?", /Kursus yang mana/],
      ["resep rendang", /belum menemukan jawabannya/],
      [
        "Siapa presiden Prancis?",
        /belum menemukan jawabannya[^]*- Apa saja kursus gratis[^]*Obrolan/,
      ],
    ];
    for (const [question, answer] of questions) {
      const client = await app.client(person);
      const said = await ask(client, question);
      match(said.text, answer, question);
      match(said.text, /Ini versi singkat/, question);
      equal(said.kind, "short");
      await client.post("/assistant/clear");
      app.deps.clock.advance({ minutes: 5 });
    }
  }));

Deno.test("of a help article the part that fits answers, with a link to where it stands", () =>
  withApp(async (app) => {
    const questions: [string, RegExp, string][] = [
      ["Bagaimana cara membayar?", /^Tambahkan kursus ke keranjang/, "/help/payment"],
      ["bayar pakai gopay bisa?", /GoPay, ShopeePay/, "/help/payment#h-langkahnya"],
      [
        "pembayaran saya belum berhasil, bagaimana?",
        /periksa status/,
        "/help/payment#h-bila-pembayaran-belum-berhasil",
      ],
      [
        "apakah jawaban kuis bisa diubah setelah dikumpulkan?",
        /tidak bisa diubah/,
        "/help/quiz#h-mengerjakan",
      ],
      [
        "kenapa kupon saya tidak bisa dipakai?",
        /- Periksa ejaannya/,
        "/help/coupons#h-kupon-tidak-bisa-dipakai",
      ],
      ["saya tidak bisa masuk", /./, "/help/login#h-tidak-bisa-masuk"],
    ];
    const client = await app.client();
    for (const [question, answer, href] of questions) {
      const said = await ask(client, question);
      match(said.text, answer, question);
      equal(said.sources[0].href, href, question);
      ok(said.text.length < 700, question);
      const [path, anchor] = href.split("#");
      if (anchor) ok((await (await client.get(path)).text()).includes(`id="${anchor}"`), href);
      await client.post("/assistant/clear");
      app.deps.clock.advance({ minutes: 5 });
    }
  }));

Deno.test("every passage of every article is short, and its heading can be linked to", () => {
  for (const lang of ["id", "en"] as const) {
    for (const { slug, body, summary } of articlesOf(lang)) {
      const html = renderMarkdown(body, { headingBase: 1 });
      const passages = passagesOf(body);
      equal(passages[0].text, summary, slug);
      for (const { heading, text } of passages) {
        ok(text.length > 0 && text.length <= 500, `${slug}: ${text}`);
        ok(heading === "" || html.includes(`id="${headingId(heading)}"`), `${slug}: ${heading}`);
      }
    }
  }
});

Deno.test("a question may go on about the course before it", () =>
  withApp(async (app) => {
    await makeShelf(app);
    const client = await app.client();
    await ask(client, "Ceritakan tentang kursus PowerPoint Memukau");
    match((await ask(client, "Berapa harganya?")).text, /Rp99\.000/);
    match((await ask(client, "Siapa instrukturnya?")).text, /Rina Kartika/);
  }));

Deno.test("English readers are answered in English", () =>
  withApp(async (app) => {
    await makeShelf(app);
    const client = await app.client();
    client.keep("lang=en");
    match((await ask(client, "How much is Excel dari Nol?")).text, /costs Rp150[.,]000/);
    match((await ask(client, "How do I get a certificate?")).text, /certificate is issued/);
  }));

Deno.test("the page works without scripts, for visitors too, and forgets when told to", () =>
  withApp(async (app) => {
    await makeShelf(app);
    const client = await app.client();
    match(await (await client.get("/assistant")).text(), /Tips bertanya/);
    const sent = await client.post("/assistant/messages", { text: "Berapa harga Excel dari Nol?" });
    equal([sent.status, sent.headers.get("location")], [303, "/assistant"]);
    const html = await (await client.get("/assistant")).text();
    match(html, /Rp150\.000/);
    match(html, /<a href="\/courses\/excel-dari-nol">Excel dari Nol<\/a>/);
    ok(!(await (await (await app.client()).get("/assistant")).text()).includes("Rp150.000"));
    equal((await client.post("/assistant/clear")).status, 303);
    ok(!(await (await client.get("/assistant")).text()).includes("Rp150.000"));
  }));

Deno.test("an empty or long question is refused at its field; HTML is text", () =>
  withApp(async (app) => {
    const client = await app.client();
    for (const text of ["", "   ", "a".repeat(1001)]) {
      const response = await client.post("/assistant/messages", { text });
      equal(response.status, 422);
      ok(fieldError(await response.text(), "text"));
    }
    const json = await client.post("/assistant/messages", { text: "" }, {
      accept: "text/event-stream, application/json",
    });
    equal((await json.json()).error.fields, { text: "Tulis pertanyaan Anda dulu." });
    const stream = await client.post("/assistant/messages", {}, { accept: "text/event-stream" });
    equal(stream.status, 422);
    equal((await stream.json()).error.fields, { text: "Tulis pertanyaan Anda dulu." });
    await client.post("/assistant/messages", { text: "<script>alert(1)</script> halo" });
    const html = await (await client.get("/assistant")).text();
    match(html, /&lt;script>alert\(1\)|&lt;script&gt;alert\(1\)/);
  }));

Deno.test("visitors are limited by their address", () =>
  withApp(async (app) => {
    let last = 200;
    for (let at = 0; at < 20 && last === 200; at++) {
      last = (await ask(await app.client(), "Halo")).status;
    }
    equal(last, 429);
  }, { rateLimitLoopback: true }));

Deno.test("while a quiz is open, only the help articles answer, with or without a model", () =>
  withModel(async (app, ai) => {
    const { person, excel } = await makeShelf(app);
    await enroll(app.deps, { user: person, course: excel });
    const quiz = await makeQuiz(app.deps, { course: excel });
    await makeQuestion(app.deps, { quiz, kind: "single" });
    const address = { courseSlug: excel.slug, section: null };
    const viewer = viewerOf(person);
    await startQuiz(app.deps, viewer, address);
    const client = await app.client(person);
    match(await (await client.get("/assistant")).text(), /sedang mengerjakan kuis/);
    const said = await ask(client, "Apa fungsi VLOOKUP di Excel dari Nol?");
    equal([said.kind, ai.calls.length], ["help", 0]);
    ok(!/VLOOKUP|Rp150/.test(said.text), said.text);
    ok(said.sources.every(({ href }) => href.startsWith("/help/")));
    match((await ask(client, "Bagaimana cara mendapatkan sertifikat?")).text, /Sertifikat terbit/);
    // Another device makes no difference, nor does the panel, which asks for JSON.
    const phone = await app.client(person);
    const json = { accept: "application/json" };
    match((await (await phone.get("/assistant", json)).json()).notice, /sedang mengerjakan kuis/);
    const body = await phone.post(
      "/assistant/messages",
      { text: "Berapa harga Excel dari Nol?" },
      json,
    );
    equal([(await body.json()).kind, ai.calls.length], ["help", 0]);
    await submitQuiz(app.deps, viewer, address, { confirm: "1" });
    await ask(client, "Berapa harga Excel dari Nol?");
    equal(ai.calls.length, 1);
  }));

Deno.test("conversations of more than an hour ago are deleted", () =>
  withApp(async (app) => {
    const { person } = await makeShelf(app);
    await ask(await app.client(person), "Halo");
    app.deps.clock.advance({ minutes: 59 });
    equal(await forgetConversations(app.deps, { isDry: false }), { found: 0 });
    app.deps.clock.advance({ minutes: 1 });
    equal(await forgetConversations(app.deps, { isDry: true }), { found: 1 });
    equal(await forgetConversations(app.deps, { isDry: false }), { found: 1 });
    ok(
      !(await (await (await app.client(person)).get("/assistant")).text()).includes(
        "turn-question",
      ),
    );
  }));

Deno.test("help articles are there in both languages, and their links lead somewhere", () =>
  withApp(async (app) => {
    const client = await app.client();
    for (const lang of ["id", "en"]) {
      client.keep(`lang=${lang}`);
      const index = await (await client.get("/help")).text();
      const slugs = [
        ...new Set([...index.matchAll(/href="\/help\/([a-z-]+)"/g)].map(([, slug]) => slug)),
      ];
      equal(slugs.length, 19);
      for (const slug of slugs) {
        const response = await client.get(`/help/${slug}`);
        equal(response.status, 200, slug);
        const html = await response.text();
        const prose = html.slice(html.indexOf('class="prose"'), html.indexOf('class="help-ask"'));
        for (const [, href] of prose.matchAll(/href="(\/[^"]*)"/g)) {
          const { status, body } = await client.get(href);
          await body?.cancel();
          ok([200, 303].includes(status), `${slug}: ${href} → ${status}`);
        }
      }
    }
    equal((await client.get("/help/tidak-ada")).status, 404);
  }));
