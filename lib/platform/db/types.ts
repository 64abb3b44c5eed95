/**
 * How values cross the border between Postgres and TypeScript, the same on both drivers:
 *
 * | Postgres            | TypeScript                                             |
 * |---------------------|--------------------------------------------------------|
 * | bigint, numeric     | number (an error when it is not exact)                 |
 * | timestamptz         | Temporal.Instant                                       |
 * | date                | string, `2026-11-21`                                   |
 * | json, jsonb         | parsed; written with `json()` of `mod.ts`              |
 * | bytea               | Uint8Array                                             |
 */
export const OID = { bytea: 17, int8: 20, numeric: 1700, date: 1082, timestamptz: 1184 } as const;

/** Reads a `bigint`; throws when a JavaScript number cannot hold it exactly. */
export function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint out of range: ${text}`);
  return value;
}

/** Reads a `timestamptz` as Postgres writes it in ISO style. */
export function parseInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

/** Writes a moment as a `timestamptz` parameter. `pg-boss` passes `Date`s, we pass instants. */
export function serializeInstant(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return String(value);
}
