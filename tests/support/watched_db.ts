import type { KyselyPlugin, UnknownRow } from "kysely";
import type { Db } from "../../lib/database.ts";

const WRITES = /\b(?:insert into|update \w+ (?:\w+ )?set|delete from)\b/i;
const KINDS = ["InsertQueryNode", "UpdateQueryNode", "DeleteQueryNode"];

/** What a statement writes to, as text to be read in a failed test; null for one that only reads. */
function writeOf(node: { kind: string }): string | null {
  if (KINDS.includes(node.kind)) return JSON.stringify(node).slice(0, 300);
  const text = "sqlFragments" in node && Array.isArray(node.sqlFragments)
    ? node.sqlFragments.join("?").replace(/\s+/g, " ")
    : "";
  return WRITES.test(text) ? text.trim().slice(0, 300) : null;
}

/** A handle that notes in `writes` every statement that changes something. */
export function watchedDb(db: Db, writes: string[]): Db {
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      const write = writeOf(node);
      if (write !== null) writes.push(write);
      return node;
    },
    transformResult: ({ result }) =>
      Promise.resolve<typeof result & { rows: UnknownRow[] }>(result),
  };
  return db.withPlugin(plugin);
}
