import assert from "node:assert/strict";
import type { TestClient } from "./app.ts";
import { unzip } from "./unzip.ts";

/** The texts of the rows' first cells, from the table that stands after `id`; without one, from all tables. */
export function rowNames(html: string, id?: string): string[] {
  const from = id === undefined ? 0 : html.indexOf(`id="${id}"`);
  assert.ok(from >= 0, id);
  const to = id === undefined ? html.length : html.indexOf("</table>", from);
  const cells = html.slice(from, to).matchAll(/<th[^>]* scope="row"[^>]*>([^]*?)<\/th>/g);
  return [...cells].map(([, cell]) => cell.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim());
}

/** The way to the next page of a list, of the one that stands at `id` where there are several; null on its last. */
function nextHref(html: string, id?: string): string | null {
  const links = [...html.matchAll(/<a[^>]*rel="next"[^>]*>/g)].map(([link]) =>
    /href="([^"]*)"/.exec(link)![1].replaceAll("&amp;", "&")
  );
  return links.find((href) => id === undefined || href.endsWith(`#${id}`)) ?? null;
}

/** Follows a list from page to page and gives the rows' names, page by page. */
export async function walkPages(
  client: TestClient,
  path: string,
  id?: string,
): Promise<string[][]> {
  const pages: string[][] = [];
  for (let href: string | null = path; href !== null;) {
    assert.ok(pages.length < 10, href);
    const answer: Response = await client.get(href.replace(/#.*/, ""));
    assert.equal(answer.status, 200, href);
    const html: string = await answer.text();
    pages.push(rowNames(html, id));
    href = nextHref(html, id);
  }
  return pages;
}

/** The lines of a list as CSV, without the byte-order mark. */
export async function csvLines(client: TestClient, path: string): Promise<string[]> {
  const answer = await client.get(path);
  assert.equal(answer.status, 200, path);
  assert.match(answer.headers.get("content-type")!, /^text\/csv/);
  assert.match(answer.headers.get("content-disposition")!, /^attachment; filename=.*\.csv/);
  return (await answer.text()).replace(/^\ufeff/, "").trimEnd().split("\r\n");
}

/** How many rows a list has as a workbook, its headings not counted. */
export async function xlsxRows(client: TestClient, path: string): Promise<number> {
  const answer = await client.get(path);
  assert.equal(answer.status, 200, path);
  const sheet = await unzip(await answer.bytes())("xl/worksheets/sheet1.xml");
  return sheet.match(/<row /g)!.length - 1;
}

/** A list says no to what it cannot be asked: an order, a file or a place that it does not have. */
export async function refusesNonsense(client: TestClient, path: string): Promise<void> {
  const mark = path.includes("?") ? "&" : "?";
  for (const query of ["sort=password", "format=pdf", "after=palsu"]) {
    const answer = await client.get(`${path}${mark}${query}`);
    await answer.body?.cancel();
    assert.equal(answer.status, query.startsWith("after") ? 400 : 422, query);
  }
}
