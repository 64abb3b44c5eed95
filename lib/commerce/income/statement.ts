import type { Viewer } from "../../accounts/service.ts";
import type { Deps } from "../../deps.ts";
import { instantsOf } from "../../platform/date_range.ts";
import { AppError } from "../../platform/errors.ts";
import type { Zone } from "../../platform/time.ts";
import type { Paper } from "../invoice/documents.ts";
import { balanceOf } from "./income.ts";
import * as queries from "./queries.ts";
import type { IncomeTotals, Movement } from "./queries.ts";

/** An instructor's month: from the balance at its beginning, by every movement, to that at its end. */
export interface Statement {
  /** `YYYY-MM`. */
  month: string;
  opening: number;
  movements: Movement[];
  /** What its movements but payouts add up to. */
  totals: IncomeTotals;
  paid: number;
  closing: number;
  /** Of the closing balance what could still go back to buyers then. */
  held: number;
}

type StatementDeps = Pick<Deps, "db" | "clock" | "config">;

/** The first day of a month as an address says it; throws `not_found` for none, and for one that is still to come. */
function monthOf(text: string, now: Temporal.Instant, zone: Zone): Temporal.PlainDate {
  if (!/^20\d{2}-(?:0[1-9]|1[0-2])$/.test(text)) throw new AppError("not_found", "not_found");
  const first = Temporal.PlainDate.from(`${text}-01`);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  if (Temporal.PlainDate.compare(first, today) > 0) throw new AppError("not_found", "not_found");
  return first;
}

/** An instructor's statement of a month of the viewer's calendar, up to now for the present one. Throws `not_found`. */
export async function statementOf(
  deps: StatementDeps,
  viewer: Viewer,
  text: string,
): Promise<Statement> {
  const { db } = deps;
  const { id: userId, zone } = viewer;
  const now = deps.clock.now();
  const from = monthOf(text, now, zone);
  const to = from.add({ months: 1 }).subtract({ days: 1 });
  const span = instantsOf({ from, to }, zone);
  const isOver = Temporal.Instant.compare(span.end, now) <= 0;
  const lastMoment = isOver ? span.end.subtract({ microseconds: 1 }) : now;
  const [before, movements, totals, end] = await Promise.all([
    balanceOf(deps, userId, span.start.subtract({ microseconds: 1 })),
    queries.selectMovements(db, userId, span),
    queries.selectTotals(db, { userId }, span),
    balanceOf(deps, userId, lastMoment),
  ]);
  return {
    month: text,
    opening: before.earned - before.paid,
    movements,
    totals,
    paid: end.paid - before.paid,
    closing: end.earned - end.paid,
    held: end.held,
  };
}

/** The statement of a month as a PDF in the viewer's language and zone. Throws `not_found`. */
export async function statementPaper(
  deps: StatementDeps,
  viewer: Viewer,
  month: string,
): Promise<Paper> {
  const statement = await statementOf(deps, viewer, month);
  const { drawStatement } = await import("./statement_pdf.ts");
  const { name, lang, zone } = viewer;
  const facts = { statement, name, lang, zone, siteName: deps.config.appName };
  const bytes = await drawStatement({ ...facts, at: deps.clock.now() });
  return { name: `laporan-${month}`, bytes };
}
