import type { ColumnType, Generated } from "kysely";

type Switch = ColumnType<boolean, boolean | undefined, boolean>;

/** What the shop says of itself and what is switched on; one row. */
export interface ShopSettingsTable {
  only_row: Generated<boolean>;
  /** Empty texts: as the server is configured, or as the interface says. */
  name: ColumnType<string, string | undefined, string>;
  tagline: ColumnType<string, string | undefined, string>;
  address: ColumnType<string, string | undefined, string>;
  /** E.164. */
  phone: string | null;
  whatsapp: string | null;
  opening_hours: ColumnType<string, string | undefined, string>;
  logo_id: string | null;
  /** `#rrggbb`; null: the colour the site comes with. */
  colour: string | null;
  registration_open: Switch;
  instructors_may_register: Switch;
  courses_reviewed: Switch;
  selling: Switch;
  chat_open: Switch;
  assistant_open: Switch;
  version: ColumnType<number, number | undefined, number>;
  updated_at: Temporal.Instant | null;
}

export interface ShopTables {
  shop_settings: ShopSettingsTable;
}
