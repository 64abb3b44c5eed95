import type { Deps } from "../deps.ts";
import { findMail, type MailRow } from "../notifications/service.ts";
import type { Config } from "../platform/config.ts";
import { AppError } from "../platform/errors.ts";

/** Lets a page of development through; in production it does not exist (`not_found`). */
export function inDevelopment(config: Pick<Config, "appEnv">): void {
  if (config.appEnv !== "development") throw new AppError("not_found", "not_found");
}

/** A message of the development mailbox by the id in an address; throws `not_found`. */
export async function openMail(
  deps: Pick<Deps, "db" | "config">,
  id: string,
): Promise<MailRow> {
  inDevelopment(deps.config);
  const mail = /^\d{1,15}$/.test(id) ? await findMail(deps, Number(id)) : undefined;
  if (!mail) throw new AppError("not_found", "not_found");
  return mail;
}
