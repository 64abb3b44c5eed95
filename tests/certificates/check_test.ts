import assert from "node:assert/strict";
import { base58 } from "@scure/base";
import canonicalize from "canonicalize";
import { createLocalJWKSet, importJWK, jwtVerify } from "jose";
import { certificateCode } from "../../lib/certificates/rules.ts";
import { signingKey } from "../../lib/certificates/keys.ts";
import { fieldError, withApp } from "../support/app.ts";
import { makeCertified } from "../support/certified.ts";
import { SERVER_URL } from "../support/database.ts";
import { withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";
import { textOfPdf } from "../support/pdf.ts";

const HOUR = { hours: 1 };

Deno.test("anybody with the code sees whose it is, for what, with which skills, and that it holds", () =>
  withApp(async ({ deps, client }) => {
    const { certificate } = await makeCertified(deps);
    const { code } = certificate;
    const visitor = await client();
    const page = await visitor.get(`/certificates/${code}`);
    assert.equal(page.status, 200);
    const html = await page.text();
    for (
      const text of [
        "Dewi Lestari",
        "Dasar Microsoft Word",
        "Rina Wulandari",
        "Menata paragraf",
        "Membuat daftar isi",
        "asli dan berlaku",
        `/certificates/${code}.pdf`,
        `/certificates/${code}.json`,
        '<time datetime="2026-11-21T03:00:00.000Z">',
      ]
    ) assert.ok(html.includes(text), text);
    assert.match(html, /<meta name="robots" content="noindex"/);
    const typed = `${code.slice(0, 5)}-${code.slice(5)}`.toUpperCase();
    const other = await visitor.get(`/certificates/${typed}`);
    assert.equal(other.headers.get("location"), `/certificates/${code}`);
    const form = await visitor.post("/certificates", { code: typed });
    assert.equal(form.headers.get("location"), `/certificates/${code}`);
  }));

Deno.test("revoked says since when and hands nothing out; reinstated holds again; each with its reason kept", () =>
  withApp(async ({ deps, client }) => {
    const { certificate, instructor } = await makeCertified(deps);
    const { code, id } = certificate;
    const rina = await client(instructor);
    const base = "/instructor/courses/kursus/certificates";
    assert.match(await (await rina.get(base)).text(), /Dewi Lestari/);
    deps.clock.advance(HOUR);
    const nothing = await rina.post(`${base}/${id}/revoke`, { reason: "  " });
    assert.deepEqual([nothing.status, fieldError(await nothing.text(), "reason")], [
      422,
      "Tulis alasannya.",
    ]);
    assert.match(await (await rina.get(`${base}/${id}/revoke`)).text(), /Cabut sertifikat Dewi/);
    const revoked = await rina.post(`${base}/${id}/revoke`, { reason: "Tugas dijiplak" });
    assert.equal(revoked.headers.get("location"), `${base}?done=revoked`);
    await rina.post(`${base}/${id}/revoke`, { reason: "Sekali lagi" });
    const visitor = await client();
    const html = await (await visitor.get(`/certificates/${code}`)).text();
    assert.match(html, /sudah dicabut/);
    assert.match(html, /<time datetime="2026-11-21T04:00:00\.000Z">/);
    assert.doesNotMatch(html, /dijiplak|\.pdf|\.json"/);
    for (const ending of [".pdf", ".json", ".jwt"]) {
      assert.equal((await visitor.get(`/certificates/${code}${ending}`)).status, 410, ending);
    }
    const gone = await (await visitor.get(`/certificates/${code}.json`)).json();
    assert.equal(gone.error.code, "gone", "who asks for JSON is answered in JSON");
    const status = await (await visitor.get(`/certificates/${code}/status.json`)).json();
    assert.equal(status.revokedCredential[0].id, `http://localhost:8000/certificates/${code}`);
    const list = await (await rina.get(base)).text();
    assert.match(list, /Tugas dijiplak/);
    assert.doesNotMatch(list, /Sekali lagi/);
    const back = await rina.post(`${base}/${id}/reinstate`, { reason: "Keliru" });
    assert.equal(back.status, 303);
    assert.match(await (await visitor.get(`/certificates/${code}`)).text(), /asli dan berlaku/);
    const changes = await deps.db.selectFrom("certificate_changes")
      .select(["kind", "reason", "changed_by"]).orderBy("id").execute();
    assert.deepEqual(changes, [
      { kind: "revoked", reason: "Tugas dijiplak", changed_by: instructor.id },
      { kind: "reinstated", reason: "Keliru", changed_by: instructor.id },
    ]);
  }));

Deno.test("only the course's instructor and admins revoke; admins find any certificate by name or code", () =>
  withApp(async ({ deps, client }) => {
    const { certificate, student } = await makeCertified(deps);
    const admin = await client(await makeUser(deps, { role: "admin" }));
    const other = await makeUser(deps, { role: "instructor" });
    const stranger = await client(other);
    const { id, code } = certificate;
    const base = `/instructor/courses/kursus/certificates/${id}`;
    assert.equal((await stranger.post(`${base}/revoke`, { reason: "x" })).status, 404);
    assert.equal(
      (await (await client(student)).post(`${base}/revoke`, { reason: "x" })).status,
      403,
    );
    const elsewhere = await makeCertified(deps, { slug: "lain", instructor: other, name: "Budi" });
    const mixed = `/instructor/courses/lain/certificates/${id}/revoke`;
    assert.equal((await stranger.post(mixed, { reason: "x" })).status, 404);
    assert.equal(
      (await stranger.post(`/admin/certificates/${id}/revoke`, { reason: "x" })).status,
      403,
    );
    for (const q of ["dewi", code, code.toUpperCase()]) {
      const html = await (await admin.get(`/admin/certificates?q=${q}`)).text();
      assert.match(html, /Dewi Lestari/);
      assert.doesNotMatch(html, /Budi/);
    }
    assert.match(
      await (await admin.get("/admin/certificates?q=%25")).text(),
      /Tidak ada yang cocok/,
    );
    assert.equal((await admin.get("/admin/certificates?after=palsu")).status, 400);
    const mine = await admin.post(`/admin/certificates/${elsewhere.certificate.id}/revoke`, {
      reason: "Salah nama",
    });
    assert.equal(mine.headers.get("location"), "/admin/certificates?done=revoked");
    const rows = await deps.db.selectFrom("certificates").select("revoked_at").orderBy("id")
      .execute();
    assert.deepEqual(rows.map(({ revoked_at }) => revoked_at !== null), [false, true]);
    const noted = await (await admin.get("/admin/audit?q=Salah+nama")).text();
    assert.match(noted, /Sertifikat dicabut/);
  }));

Deno.test("certificates expire when the course says so, by a form that takes whole months", () =>
  withApp(async ({ deps, client }) => {
    const first = await makeCertified(deps);
    const rina = await client(first.instructor);
    const page = "/instructor/courses/kursus/certificates";
    for (const months of ["0", "601", "-1", "1.5", "dua"]) {
      const refused = await rina.post(page, { months });
      assert.equal(refused.status, 422, months);
      assert.ok(fieldError(await refused.text(), "months"), months);
    }
    assert.equal(
      (await rina.post(page, { months: "6" })).headers.get("location"),
      `${page}?done=saved`,
    );
    assert.match(await (await rina.get(page)).text(), /value="6"/);
    const later = await makeCertified(deps, { slug: "kedua", instructor: first.instructor });
    await rina.post("/instructor/courses/kedua/certificates", { months: "6" });
    assert.equal(later.certificate.expires_at, null, "issued before");
    await deps.db.updateTable("certificates")
      .set({ expires_at: deps.clock.now().add({ hours: 2 }) })
      .where("id", "=", first.certificate.id).execute();
    const visitor = await client();
    const see = async () =>
      await (await visitor.get(`/certificates/${first.certificate.code}`)).text();
    assert.match(await see(), /asli dan berlaku/);
    deps.clock.advance({ hours: 2 });
    assert.match(await see(), /masa berlakunya sudah habis/);
    assert.equal((await visitor.get(`/certificates/${first.certificate.code}.pdf`)).status, 200);
  }));

Deno.test("codes that do not exist are 404, and who keeps guessing has to wait; a real one still opens", () =>
  withApp(async ({ deps, client }) => {
    const { certificate } = await makeCertified(deps);
    const visitor = await client();
    const bad = ["1", "abc", certificateCode(), "..%2f", `${certificate.code}x`, "ü".repeat(26)];
    for (const code of bad) {
      assert.equal((await visitor.get(`/certificates/${code}`)).status, 404, code);
      assert.equal((await visitor.get(`/certificates/${code}.pdf`)).status, 404, code);
    }
    const unknown = await visitor.post("/certificates", { code: "abc" });
    assert.deepEqual([unknown.status, fieldError(await unknown.text(), "code")], [
      422,
      "Tidak ada sertifikat dengan kode ini. Periksa kembali kodenya.",
    ]);
    let last = 404;
    for (let n = 0; n < 70 && last === 404; n++) {
      last = (await visitor.get(`/certificates/${certificateCode()}`)).status;
    }
    assert.equal(last, 429);
    assert.equal((await visitor.get(`/certificates/${certificate.code}`)).status, 200);
  }, { rateLimitLoopback: true }));

Deno.test("the badge is an OpenBadgeCredential that the published keys verify, and nothing else does", () =>
  withApp(async ({ deps, client }) => {
    const { certificate, student } = await makeCertified(deps);
    const { code } = certificate;
    const visitor = await client();
    const response = await visitor.get(`/certificates/${code}.json`);
    assert.match(response.headers.get("content-type") ?? "", /^application\/vc\+ld\+json/);
    const badge = await response.json();
    assert.deepEqual(badge["@context"].slice(0, 2), [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]);
    assert.deepEqual(badge.type, ["VerifiableCredential", "OpenBadgeCredential"]);
    assert.equal(badge.id, `http://localhost:8000/certificates/${code}`);
    assert.equal(badge.validFrom, "2026-11-21T03:00:00Z");
    const { achievement, identifier } = badge.credentialSubject;
    assert.equal(identifier[0].identityHash, student.name);
    assert.deepEqual(achievement.tag, ["Menata paragraf", "Membuat daftar isi"]);
    for (const field of ["id", "type", "name", "description", "criteria"]) {
      assert.ok(achievement[field], field);
    }

    // The embedded proof, by the steps of eddsa-jcs-2022 with the key that the issuer's profile names.
    const issuer = await (await visitor.get(new URL(badge.issuer.id).pathname)).json();
    assert.equal(issuer.id, badge.issuer.id);
    const { proof, ...document } = badge;
    const { proofValue, ...options } = proof;
    const method = issuer.verificationMethod.find((one: { id: string }) =>
      one.id === proof.verificationMethod
    );
    assert.ok(issuer.assertionMethod.includes(method.id));
    const multikey = base58.decode(method.publicKeyMultibase.slice(1));
    assert.deepEqual([...multikey.slice(0, 2)], [0xed, 0x01]);
    const raw = new Uint8Array(multikey.slice(2));
    const key = await crypto.subtle.importKey("raw", raw, "Ed25519", true, ["verify"]);
    const verify = async (what: object) => {
      const hashes = await Promise.all(
        [options, what].map((value) =>
          crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalize(value)))
        ),
      );
      const data = new Uint8Array(hashes.flatMap((hash) => [...new Uint8Array(hash)]));
      const signature = new Uint8Array(base58.decode(proofValue.slice(1)));
      return await crypto.subtle.verify("Ed25519", key, signature, data);
    };
    assert.equal(await verify(document), true);
    assert.equal(await verify({ ...document, name: "Palsu" }), false);

    // The JWT, by jose with the published key set.
    const jwt = await (await visitor.get(`/certificates/${code}.jwt`)).text();
    const keys = await (await visitor.get("/.well-known/jwks.json")).json();
    assert.equal(JSON.stringify(keys).includes('"d"'), false, "no private key");
    const now = { currentDate: new Date(deps.clock.now().epochMilliseconds) };
    const found = await jwtVerify(jwt, createLocalJWKSet(keys), {
      issuer: badge.issuer.id,
      ...now,
    });
    assert.equal(found.payload.jti, badge.id);
    assert.deepEqual(found.payload.credentialSubject, badge.credentialSubject);
    const one = await (await visitor.get(new URL(found.protectedHeader.kid!).pathname)).json();
    assert.ok(await jwtVerify(jwt, await importJWK(one, "EdDSA"), now));
    const [head, body, signature] = jwt.split(".");
    const forged = JSON.parse(
      atob(body.replaceAll("-", "+").replaceAll("_", "/")).replace("Dewi", "Dewa"),
    );
    const other = btoa(JSON.stringify(forged)).replaceAll("+", "-").replaceAll("/", "_").replace(
      /=+$/,
      "",
    );
    await assert.rejects(jwtVerify(`${head}.${other}.${signature}`, createLocalJWKSet(keys), now));
    const status = await (await visitor.get(new URL(badge.credentialStatus.id).pathname)).json();
    assert.deepEqual(status.revokedCredential, []);
  }));

Deno.test("the private key is sealed in the database; another session secret gets another pair, old signatures stay good", () =>
  withDeps(async (deps) => {
    const first = await signingKey(deps);
    assert.equal((await signingKey(deps)).id, first.id);
    const { sealed_private_jwk: sealed } = await deps.db.selectFrom("signing_keys").selectAll()
      .executeTakeFirstOrThrow();
    assert.equal(sealed.split(".").length, 5);
    assert.match(atob(sealed.split(".")[0].replace(/=+$/, "")), /"enc":"A256GCM"/);
    const sessionSecret = new TextEncoder().encode("another-secret-another-secret-12");
    const second = await signingKey({ ...deps, sessionSecret });
    assert.notEqual(second.id, first.id);
    const rows = await deps.db.selectFrom("signing_keys").select(["id", "retired_at"]).execute();
    assert.deepEqual(rows.filter(({ retired_at }) => !retired_at).map(({ id }) => id), [second.id]);
    assert.equal(rows.length, 2);
  }));

Deno.test({
  name: "twenty isolates asking for the first key get the same one",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const keys = await Promise.all(Array.from({ length: 20 }, () => signingKey(deps)));
      assert.equal(new Set(keys.map(({ id }) => id)).size, 1);
      const rows = await deps.db.selectFrom("signing_keys").select("id").execute();
      assert.equal(rows.length, 1);
    }),
});

Deno.test("the PDF says in any script what the certificate says, and is shown under a name of its own", () =>
  withApp(async ({ deps, client }) => {
    const names = [
      "Dewi Lestari",
      "Đặng Thị Ngọc Ánh Żółć Ångström",
      "Αλέξανδρος Παπαδόπουλος",
      "Наталья Ёлкина",
    ];
    const visitor = await client();
    for (const [index, name] of names.entries()) {
      const { certificate } = await makeCertified(deps, { name, slug: `kursus-${index}` });
      const response = await visitor.get(`/certificates/${certificate.code}.pdf`);
      assert.equal(response.headers.get("content-type"), "application/pdf");
      assert.match(response.headers.get("content-disposition") ?? "", /^inline; filename="/);
      const text = await textOfPdf(new Uint8Array(await response.arrayBuffer()));
      for (
        const part of [
          name,
          "SERTIFIKAT",
          "Dasar Microsoft Word",
          "Rina Wulandari",
          "21 November 2026",
          "Menata paragraf",
          certificate.code.slice(0, 5).toUpperCase(),
        ]
      ) assert.ok(text.includes(part), `${part} in ${text}`);
    }
    const long = "Prof. Dr. Ir. Haji Raden Mas ".repeat(4).slice(0, 100);
    const { certificate } = await makeCertified(deps, { name: long, slug: "panjang" });
    const bytes = await (await visitor.get(`/certificates/${certificate.code}.pdf`)).arrayBuffer();
    const text = (await textOfPdf(new Uint8Array(bytes))).replace(/\s+/g, " ");
    assert.ok(text.includes(long.trim()), text);
    const foreign = await makeCertified(deps, { name: "山田太郎 🎓", slug: "jepang" });
    const boxes = await (await visitor.get(`/certificates/${foreign.certificate.code}.pdf`))
      .arrayBuffer();
    assert.ok((await textOfPdf(new Uint8Array(boxes))).includes("□□□□ □"));
  }));
