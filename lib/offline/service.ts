import { asset } from "fresh/runtime";
import { type Lang, LANGS, messages } from "../platform/i18n/mod.ts";

/** The colours of the installed app: the paper that it opens on, and the brand around it. */
const COLORS = { paper: "#fbfaf6", brand: "#00595f" };

/** The address of the offline page in a language. */
export function offlinePath(lang: Lang): string {
  return `/offline/${lang}`;
}

/** Longest name beneath an icon that phones do not cut. */
const SHORT_NAME = 12;

/** The name if it is short, else its first word. */
function shortName(name: string): string {
  return name.length <= SHORT_NAME ? name : name.split(" ", 1)[0];
}

/** The web app manifest (W3C Web Application Manifest) of a site of this name. */
export function appManifest(name: string): Record<string, unknown> {
  const { layout } = messages("id");
  const icon = (size: number, purpose: "any" | "maskable") => ({
    src: `/icons/${purpose === "any" ? "app" : "maskable"}-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return {
    id: "/",
    name,
    short_name: shortName(name),
    description: layout.description,
    lang: "id",
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: COLORS.paper,
    theme_color: COLORS.brand,
    categories: ["education"],
    icons: [192, 512].flatMap((size) => [icon(size, "any"), icon(size, "maskable")]),
    shortcuts: [
      { name: layout.nav.courses, url: "/courses" },
      { name: layout.nav.myCourses, url: "/my-courses" },
    ],
  };
}

/** What every page without a network needs: the page itself in both languages, its stylesheet, font and drawing. */
function shellFiles(): string[] {
  return [
    ...LANGS.map(offlinePath),
    asset("/styles.css"),
    asset("/browser/idle.js"),
    asset("/favicon.svg"),
    asset("/drawings/lost.svg"),
    "/fonts/plus-jakarta-sans-latin-5.3.0.woff2",
  ];
}

/**
 * The text of `/sw.js`. It names the build, so that a browser sees another text after every build and takes the worker
 * anew, and loads the worker itself, whose address has the build's id as every file's.
 */
export function workerScript(): string {
  const code = asset("/browser/worker.js");
  const id = new URL(code, "http://local.invalid").searchParams.get("__frsh_c") ?? "dev";
  const build = JSON.stringify({ id, files: shellFiles() });
  return `self.BUILD = ${build};\nimportScripts(${JSON.stringify(code)});\n`;
}
