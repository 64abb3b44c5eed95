import { base58 } from "@scure/base";
import canonicalize from "canonicalize";
import type { JWK } from "jose";
import { decodeBase64Url } from "../platform/base64.ts";
import type { SigningKey } from "./keys.ts";

/** The multicodec prefix of an Ed25519 public key (varint of 0xed). */
const ED25519_PREFIX = [0xed, 0x01];

/** An Ed25519 public key as a Multikey writes it: multicodec prefix and key in base58btc. */
export function multikey({ x }: JWK): string {
  const bytes = x === undefined ? null : decodeBase64Url(x);
  if (!bytes) throw new Error("not an Ed25519 public key");
  return `z${base58.encode(new Uint8Array([...ED25519_PREFIX, ...bytes]))}`;
}

/** SHA-256 of a JSON value in its canonical form (RFC 8785). */
async function hashOf(value: unknown): Promise<Uint8Array> {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("not a JSON value");
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** A proof that a credential is its issuer's and has not been changed. */
export interface DataIntegrityProof {
  "@context": readonly string[];
  type: "DataIntegrityProof";
  cryptosuite: "eddsa-jcs-2022";
  created: string;
  verificationMethod: string;
  proofPurpose: "assertionMethod";
  proofValue: string;
}

/**
 * Adds a Data Integrity proof to a document (W3C "Data Integrity EdDSA Cryptosuites v1.0", section 3.3,
 * `eddsa-jcs-2022`): the signature is over the hash of the proof's options followed by the hash of the document.
 */
export async function addProof<T extends { "@context": readonly string[] }>(
  document: T,
  { privateKey }: Pick<SigningKey, "privateKey">,
  { verificationMethod, created }: { verificationMethod: string; created: string },
): Promise<T & { proof: DataIntegrityProof }> {
  const options = {
    "@context": document["@context"],
    type: "DataIntegrityProof",
    cryptosuite: "eddsa-jcs-2022",
    created,
    verificationMethod,
    proofPurpose: "assertionMethod",
  } as const;
  const bytes = new Uint8Array([...await hashOf(options), ...await hashOf(document)]);
  const signature = new Uint8Array(await crypto.subtle.sign("Ed25519", privateKey, bytes));
  return { ...document, proof: { ...options, proofValue: `z${base58.encode(signature)}` } };
}
