import { sql } from "kysely";
import {
  calculateJwkThumbprint,
  compactDecrypt,
  CompactEncrypt,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from "jose";
import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { json } from "../platform/db/mod.ts";

type KeyDeps = Pick<Deps, "db" | "clock" | "sessionSecret">;

/** The pair that signs credentials now. */
export interface SigningKey {
  /** RFC 7638 thumbprint. */
  id: string;
  publicJwk: JWK;
  privateKey: CryptoKey;
  createdAt: Temporal.Instant;
}

/** A public key that is or was used. */
export interface PublishedKey {
  id: string;
  publicJwk: JWK;
}

/** The key that private keys are sealed with: derived, so that the session secret itself seals nothing. */
async function sealingKey({ sessionSecret }: Pick<Deps, "sessionSecret">): Promise<Uint8Array> {
  const secret = new Uint8Array(sessionSecret);
  const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const info = new TextEncoder().encode("technova signing keys");
  const salt = new Uint8Array();
  const bits = await crypto.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt, info },
    base,
    256,
  );
  return new Uint8Array(bits);
}

async function seal(deps: Pick<Deps, "sessionSecret">, jwk: JWK): Promise<string> {
  return await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .encrypt(await sealingKey(deps));
}

/** The private key in an envelope; null when it was sealed under another session secret. */
async function open(deps: Pick<Deps, "sessionSecret">, sealed: string): Promise<CryptoKey | null> {
  try {
    const { plaintext } = await compactDecrypt(sealed, await sealingKey(deps));
    const key = await importJWK(JSON.parse(new TextDecoder().decode(plaintext)), "EdDSA");
    return key instanceof CryptoKey ? key : null;
  } catch {
    return null;
  }
}

async function findCurrent(db: Db | Tx, deps: KeyDeps): Promise<SigningKey | null> {
  const row = await db.selectFrom("signing_keys").selectAll().where("retired_at", "is", null)
    .executeTakeFirst();
  const privateKey = row && await open(deps, row.sealed_private_jwk);
  if (!row || !privateKey) return null;
  const publicJwk = row.public_jwk as JWK;
  return { id: row.id, publicJwk, privateKey, createdAt: row.created_at };
}

/** Makes a pair and retires the one before it, whose public half stays published. */
async function makeKey(tx: Tx, deps: KeyDeps): Promise<SigningKey> {
  const pair = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const publicJwk = await exportJWK(pair.publicKey);
  const id = await calculateJwkThumbprint(publicJwk);
  const createdAt = deps.clock.now();
  await tx.updateTable("signing_keys").set({ retired_at: createdAt })
    .where("retired_at", "is", null).execute();
  await tx.insertInto("signing_keys").values({
    id,
    public_jwk: json(publicJwk),
    sealed_private_jwk: await seal(deps, await exportJWK(pair.privateKey)),
    created_at: createdAt,
    retired_at: null,
  }).execute();
  return { id, publicJwk, privateKey: pair.privateKey, createdAt };
}

/**
 * The pair that signs credentials (Ed25519), made when it is first needed: once, however many isolates ask at the same
 * time. A pair that cannot be opened any more, since the session secret is another one, makes way for a new one.
 */
export async function signingKey(deps: KeyDeps): Promise<SigningKey> {
  const known = await findCurrent(deps.db, deps);
  if (known) return known;
  return await deps.db.transaction().execute(async (tx) => {
    await sql`lock table signing_keys in share row exclusive mode`.execute(tx);
    return await findCurrent(tx, deps) ?? await makeKey(tx, deps);
  });
}

/** Every public key that something may have been signed with, the newest first. */
export async function publishedKeys({ db }: Pick<Deps, "db">): Promise<PublishedKey[]> {
  const rows = await db.selectFrom("signing_keys").select(["id", "public_jwk"])
    .orderBy("created_at", "desc").execute();
  return rows.map((row) => ({ id: row.id, publicJwk: row.public_jwk as JWK }));
}
