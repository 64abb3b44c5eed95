import assert from "node:assert/strict";
import {
  createUser,
  findInstructorByEmail,
  login,
  promote,
  setLanguage,
  viewerOf,
} from "../../lib/accounts/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { makeUser, TEST_PASSWORD, TEST_PASSWORD_HASH } from "../support/factories.ts";
import { withDeps } from "../support/deps.ts";
import { client, cookieHeader } from "./support.ts";

Deno.test("a new role counts from the next request on", () =>
  withDeps(async (deps) => {
    // There is always an admin, so that Rina may stop being one.
    await makeUser(deps, { role: "admin" });
    const { email } = await makeUser(deps, { email: "rina@contoh.id" });
    const { cookie } = await login(deps, { email, password: TEST_PASSWORD }, client());
    const now = async () => {
      const viewer = await viewerOf(deps, cookieHeader(cookie));
      return [viewer?.role, viewer?.instructorVerified];
    };
    assert.deepEqual(await now(), ["student", false]);
    await promote(deps, " RINA@contoh.id", "instructor");
    assert.deepEqual(await now(), ["instructor", true]);
    await promote(deps, email, "admin");
    assert.deepEqual(await now(), ["admin", false]);
    await promote(deps, email, "instructor");
    assert.deepEqual(await now(), ["instructor", true]);
  }));

Deno.test("promoting somebody unknown is refused", () =>
  withDeps(async (deps) => {
    await assert.rejects(
      () => promote(deps, "siapa@contoh.id", "admin"),
      (error) => error instanceof AppError && error.key === "account_not_found",
    );
  }));

Deno.test("only active instructors are found by address, in any case", () =>
  withDeps(async (deps) => {
    const { id, name } = await makeUser(deps, { role: "instructor", email: "guru@contoh.id" });
    await makeUser(deps, { email: "siswa@contoh.id" });
    await makeUser(deps, {
      role: "instructor",
      email: "pergi@contoh.id",
      deactivatedAt: deps.clock.now(),
    });
    assert.deepEqual(await findInstructorByEmail(deps.db, "GURU@contoh.id "), { id, name });
    assert.equal(await findInstructorByEmail(deps.db, "siswa@contoh.id"), null);
    assert.equal(await findInstructorByEmail(deps.db, "pergi@contoh.id"), null);
  }));

Deno.test("an account is made with all that is known of it, in the caller's transaction", () =>
  withDeps(async (deps) => {
    const guru = {
      email: "guru@contoh.id",
      name: "Guru",
      role: "instructor",
      passwordHash: TEST_PASSWORD_HASH,
      zone: "Asia/Makassar",
      phone: "+6281234567890",
      whatsappOptIn: true,
      emailVerified: true,
      instructor: { headline: "Pengajar Excel", yearsTeaching: 7, verified: true },
    } as const;
    await assert.rejects(() =>
      deps.db.transaction().execute(async (tx) => {
        await createUser(tx, guru, deps.clock.now());
        throw new Error("undone");
      })
    );
    const id = await createUser(deps.db, guru, deps.clock.now());
    const user = await deps.db.selectFrom("users").selectAll().executeTakeFirstOrThrow();
    assert.equal(user.id, id);
    assert.equal(user.zone, "Asia/Makassar");
    assert.equal(user.lang, "id");
    assert.ok(user.whatsapp_opt_in && user.email_verified_at);
    const profile = await deps.db.selectFrom("instructor_profiles").selectAll()
      .executeTakeFirstOrThrow();
    assert.equal(profile.headline, "Pengajar Excel");
    assert.equal(profile.years_teaching, 7);
    assert.ok(profile.verified_at);
    await assert.rejects(
      () => createUser(deps.db, { ...guru, email: "Guru@contoh.id" }, deps.clock.now()),
      (error) => error instanceof AppError && error.fields.email === "email_taken",
    );
  }));

Deno.test("a chosen language stays with the account", () =>
  withDeps(async (deps) => {
    const { email } = await makeUser(deps, {});
    const { viewer, cookie } = await login(deps, { email, password: TEST_PASSWORD }, client());
    await setLanguage(deps, viewer, "en");
    assert.equal((await viewerOf(deps, cookieHeader(cookie)))?.lang, "en");
  }));
