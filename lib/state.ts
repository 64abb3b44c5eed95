import { createDefine } from "fresh";
import type { Viewer } from "./accounts/service.ts";
import type { CartOwner } from "./commerce/service.ts";
import type { Deps } from "./deps.ts";
import type { Lang, Messages } from "./platform/i18n/mod.ts";
import type { Logger } from "./platform/log.ts";
import type { ShopProfile } from "./shop/service.ts";
import type { Zone } from "./platform/time.ts";

/** A person's choice of colours; "system" follows the device. */
export type Theme = "system" | "light" | "dark";

/** What the middlewares of `lib/app.ts` find out about a request before its route runs. */
export interface State {
  deps: Deps;
  requestId: string;
  /** The client's address, for limits and the session list. */
  address: string;
  log: Logger;
  /** Null: signed out. */
  viewer: Viewer | null;
  /** Whose cart a request is about; null for a visitor without one. */
  cartOwner: CartOwner | null;
  /** How many courses are in it; one query at most, however often it is asked. */
  cartCount: () => Promise<number>;
  /** What the shop says of itself; null where it is not known. */
  shop: ShopProfile | null;
  lang: Lang;
  m: Messages;
  zone: Zone;
  theme: Theme;
}

/** Typed `define.handlers`, `define.page`, `define.middleware` for the routes. */
export const define = createDefine<State>();
