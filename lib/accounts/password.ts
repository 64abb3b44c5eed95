import { argon2id, argon2Verify } from "hash-wasm";

/** OWASP's advice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 } as const;

/**
 * The hash of a password nobody has, with the same cost as a real one: checking it makes an unknown address take as
 * long as a wrong password.
 */
export const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/** The same letters can be typed as different code points; keyboards disagree, people do not. */
function canonical(password: string): string {
  return password.normalize("NFKC");
}

/** Hashes a password with a salt of its own, in the encoded form that carries its parameters. */
export function hashPassword(password: string): Promise<string> {
  return argon2id({
    ...COST,
    password: canonical(password),
    salt: crypto.getRandomValues(new Uint8Array(16)),
    outputType: "encoded",
  });
}

/** True when `password` is the one that was hashed. An account that does not exist passes null and waits as long. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const isRight = await argon2Verify({
    password: canonical(password),
    hash: hash ?? NOBODYS_HASH,
  });
  return isRight && hash !== null;
}
