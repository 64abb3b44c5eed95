import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

/** Migrations by name, in the order of their names (timestamps). */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings the database to the newest migration and returns the names of those it ran.
 * Several processes may call it at once: Kysely takes a lock. Throws what a migration throws.
 */
export async function migrate<Schema>(
  db: Kysely<Schema>,
  migrations: Migrations,
): Promise<string[]> {
  // Kysely looks through the whole schema first, which would be felt at every start of the embedded database.
  if (await hasRunAll(db, migrations)) return [];
  const migrator = new Migrator({
    db,
    // Work lands when it is done, not in the order in which it was begun.
    allowUnorderedMigrations: true,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

async function hasRunAll<Schema>(db: Kysely<Schema>, migrations: Migrations): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`
      .execute(db);
    return rows.map(({ name }) => name).join() === Object.keys(migrations).sort().join();
  } catch {
    return false;
  }
}

/** True when every migration has been run and the database answers; a newer version's may be there already. */
export async function isMigrated<Schema>(
  db: Kysely<Schema>,
  migrations: Migrations,
): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
    const run = new Set(rows.map(({ name }) => name));
    return Object.keys(migrations).every((name) => run.has(name));
  } catch {
    return false;
  }
}
