import type { Tx } from "../database.ts";
import { findByHash, insertFile, type NewFile, type Place } from "./queries.ts";

/** A stored file; `created` is false when the place had the same content already. */
export interface StoredFile {
  id: string;
  created: boolean;
}

/** Stores a file once per place and content. */
export async function storeFile(
  tx: Tx,
  file: NewFile,
  options: Place & { now: Temporal.Instant },
): Promise<StoredFile> {
  const only = (await storeFiles(tx, [file], options)).get(file.sha256);
  if (!only) throw new Error("a stored file has no id");
  return only;
}

/** Stores files, each content once; the result is by hash. */
export async function storeFiles(
  tx: Tx,
  files: readonly NewFile[],
  options: Place & { now: Temporal.Instant },
): Promise<Map<string, StoredFile>> {
  const byHash = new Map(files.map((file) => [file.sha256, file]));
  const hashes = [...byHash.keys()];
  if (hashes.length === 0) return new Map();
  const before = await findByHash(tx, options, hashes);
  const created = new Set<string>();
  for (const [hash, file] of byHash) {
    if (before.has(hash)) continue;
    const row = { ...options, id: crypto.randomUUID() };
    if (await insertFile(tx, file, row)) created.add(hash);
  }
  const ids = created.size === 0 && before.size === hashes.length
    ? before
    : await findByHash(tx, options, hashes);
  return new Map([...ids].map(([hash, id]) => [hash, { id, created: created.has(hash) }]));
}
