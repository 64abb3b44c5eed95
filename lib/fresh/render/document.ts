import { serialize } from "../serialize.ts";
import type { Script } from "../types.ts";
import { ATTRS, mergeHeads } from "./head.ts";
import type { RenderState } from "./state.ts";

interface Page {
  html: string;
  state: RenderState;
  basePath: string;
  css: string[];
  renderSlot(content: unknown): string;
}

/** Makes rendered HTML a complete document; also names the files to preload. */
export function completeDocument(page: Page): { body: string; preload: string[] } {
  const { state, basePath } = page;
  const { nonce, build } = state;
  const files = new Set<string>();
  let tail = slotTemplates(page); // May come upon further islands and head elements.
  if (state.uses.length > 0) tail += bootScript(page, files);
  const reload = build?.manifest.liveReload;
  if (reload) tail += `<script type="module" nonce="${nonce}" src="${reload}"></script>`;
  let html = withOuterElements(page.html, state);
  if (tail !== "") {
    const end = html.lastIndexOf("</body>");
    html = html.slice(0, end) + tail + html.slice(end);
  }
  if (state.heads.length > 0 || page.css.length > 0) {
    const links = page.css.map((href) =>
      `<link rel="stylesheet" href="${href.replaceAll('"', "%22")}"/>`
    );
    html = mergeHeads(html, state, links.join(""));
  }
  return { body: "<!DOCTYPE html>" + html, preload: [...files].map((file) => basePath + file) };
}

const HTML = new RegExp(`(<html${ATTRS}>)([^]*)</html>`);
const HEAD = new RegExp(`<head${ATTRS}>[^]*?</head>`);

function withOuterElements(html: string, state: RenderState): string {
  if (state.html && state.head && state.body) return html;
  const [, open, inner] = (state.html ? HTML.exec(html) : null) ?? ["", "<html>", html];
  const head = (state.head ? HEAD.exec(inner)?.[0] : null) ??
    `<head><meta charset="utf-8"/></head>`;
  const rest = state.head ? inner.replace(head, () => "") : inner;
  return `${open}${head}${state.body ? rest : `<body>${rest}</body>`}</html>`;
}

/** JSX that islands received but did not render is sent along, for when they do. */
function slotTemplates({ state: { slots }, renderSlot }: Page): string {
  let html = "";
  for (let id = 0; id < slots.length; id++) { // Rendering one may add others.
    if (slots[id].rendered) continue;
    html += `<template id="frsh-slot-${id}">${renderSlot(slots[id].content)}</template>`;
  }
  return html;
}

function bootScript({ state, basePath }: Page, files: Set<string>): string {
  const { uses, nonce, build } = state;
  if (build === null) return "";
  const { buildId, runtime, signals } = build.manifest;
  const { json, hasSignals } = serialize(
    uses.map((use) => use.props),
    (index) => `<${uses[index].island.name}>`,
  );
  const load = (what: string, { file, chunks }: Script) => {
    for (const item of [file, ...chunks]) files.add(item);
    return `import ${what} from"${basePath}${file}";`;
  };
  let code = load("{boot}", runtime);
  if (hasSignals) code += load("*as s", signals);
  const islands = new Set(uses.map((use) => use.island));
  for (const island of islands) code += load(`{${island.exportName} as ${island.name}}`, island);
  const names = [...islands].map((island) => island.name).join();
  code += `boot({${names}},${literal(json)},"${buildId}"${hasSignals ? ",s" : ""});`;
  return `<script type="module" nonce="${nonce}">${code}</script>`;
}

/** A string literal that cannot end the script element it stands in. */
function literal(text: string): string {
  const escape = (char: string) => "\\x" + char.charCodeAt(0).toString(16).padStart(2, "0");
  return `'${text.replace(/[\\'<\n\r]/g, escape)}'`;
}
