import assert from "node:assert/strict";
import { login, type Viewer } from "../../lib/accounts/service.ts";
import { type Client, viewerOf } from "../../lib/accounts/service.ts";
import { drained, drainJobs } from "../../lib/handlers.ts";
import { AppError } from "../../lib/platform/errors.ts";
import type { TestDeps } from "../support/deps.ts";
import { TEST_PASSWORD } from "../support/factories.ts";

/** A browser somewhere on the internet, from which tries are counted. */
export function client(options: Partial<Client> = {}): Client {
  return { address: "203.0.113.7", userAgent: "Uji/1.0", cookies: null, ...options };
}

/** The `Cookie` header of a browser that was given this `Set-Cookie` value. */
export function cookieHeader(setCookie: string | null): string {
  return setCookie?.split(";")[0] ?? "";
}

/** Someone who registers; each with an address of their own. */
export function applicant(options: Record<string, string> = {}): Record<string, string> {
  return {
    name: "Rina Marlina",
    email: "rina@contoh.id",
    password: "gajah.minum.teh",
    role: "student",
    ...options,
  };
}

/** Somebody made by the factories, signed in on another device; and that device's `Cookie` header. */
export async function enter(
  deps: TestDeps,
  person: { email: string },
  options: Partial<Client> = {},
): Promise<{ viewer: Viewer; cookies: string }> {
  const input = { email: person.email, password: TEST_PASSWORD };
  const { cookie } = await login(deps, input, client(options));
  const cookies = cookieHeader(cookie);
  const viewer = await viewerOf(deps, cookies);
  assert.ok(viewer);
  return { viewer, cookies };
}

/** The refusal that an action ends with. */
export async function refusal(action: Promise<unknown>): Promise<AppError> {
  const error = await action.then(() => null, (reason) => reason);
  assert.ok(error instanceof AppError, `no refusal but ${error}`);
  return error;
}

/** Sends what is queued; every message so far, oldest first. */
export async function mails(deps: TestDeps) {
  // A run that a request began may be in the middle of a job.
  await drained(deps);
  const { failed } = await drainJobs(deps);
  assert.equal(failed, 0);
  return await deps.db.selectFrom("mail_messages").selectAll().orderBy("id").execute();
}

/** The token in the newest mail that leads to a page. */
export async function mailedToken(deps: TestDeps, page: string): Promise<string> {
  const texts = (await mails(deps)).map(({ text }) => text).reverse();
  const link = new RegExp(`/${page}\\?token=([\\w-]+)`);
  const token = texts.map((text) => link.exec(text)?.[1]).find((found) => found !== undefined);
  assert.ok(token, `no mail leads to ${page}`);
  return token;
}
