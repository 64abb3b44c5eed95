import lucideNodes from "lucide-static/icon-nodes.json" with { type: "json" };
import { siInstagram, siTiktok } from "simple-icons";

/** Lucide's names of the line icons the product uses; one not listed here is not in the pages. */
const LINE_ICONS = [
  "arrow-down",
  "arrow-left",
  "arrow-right",
  "arrow-up",
  "award",
  "badge-check",
  "bell",
  "book-open",
  "briefcase",
  "calendar-clock",
  "calendar-days",
  "chart-column",
  "check",
  "chevron-down",
  "chevron-left",
  "chevron-right",
  "circle",
  "circle-alert",
  "circle-check",
  "circle-play",
  "clock",
  "code",
  "copy",
  "download",
  "external-link",
  "eye",
  "file-text",
  "globe",
  "graduation-cap",
  "grip-vertical",
  "heart",
  "house",
  "image-plus",
  "inbox",
  "info",
  "layers",
  "layout-dashboard",
  "link",
  "list",
  "list-checks",
  "lock",
  "log-in",
  "log-out",
  "mail",
  "menu",
  "message-circle",
  "monitor",
  "moon",
  "palette",
  "paperclip",
  "pencil",
  "phone",
  "play",
  "plus",
  "presentation",
  "receipt",
  "refresh-cw",
  "rotate-ccw",
  "search",
  "send",
  "settings",
  "shield-check",
  "shopping-cart",
  "signal",
  "sliders-horizontal",
  "sparkles",
  "star",
  "sun",
  "table",
  "ticket",
  "trash",
  "triangle-alert",
  "trophy",
  "user",
  "user-x",
  "users",
  "video",
  "wallet",
  "wifi-off",
  "x",
] as const;

type IconNode = [tag: string, attributes: Record<string, string>];

function markup([tag, attributes]: IconNode): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${pairs.join("")}/>`;
}

function constantName(icon: string): string {
  return icon.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The text of `components/icons.ts`: the inner SVG markup of every icon in use, one constant each, so that
 * a page reads no files for them and a browser bundle holds only those it draws. Lucide (ISC) for the lines,
 * Simple Icons (CC0) for the marks of other services. Throws an Error that names an icon Lucide lacks.
 */
export function iconModule(): string {
  const nodes = lucideNodes as unknown as Record<string, IconNode[]>;
  const lines = LINE_ICONS.map((icon) => {
    const shapes = nodes[icon];
    if (!shapes) throw new Error(`lucide-static has no icon named ${icon}`);
    return `export const ${constantName(icon)} = '${shapes.map(markup).join("")}';`;
  });
  const marks = [siInstagram, siTiktok].map((mark) =>
    `export const ${mark.slug} = '<path d="${mark.path}"/>';`
  );
  return [
    "// deno-fmt-ignore-file",
    "// Written by lib/commands/icons.ts from lucide-static and simple-icons; change the list there.",
    ...lines,
    ...marks,
    "",
  ].join("\n");
}

if (import.meta.main) {
  await Deno.writeTextFile(new URL("../../components/icons.ts", import.meta.url), iconModule());
}
