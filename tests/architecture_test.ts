import assert from "node:assert/strict";
import { iconModule } from "../lib/commands/icons.ts";
import { manifestText } from "../lib/commands/gen.ts";
import { VARIABLE_NAMES } from "../lib/platform/config.ts";
import { messages } from "../lib/platform/i18n/mod.ts";
import { SCHEDULES } from "../lib/schedules.ts";
import { migrations } from "../migrations/mod.ts";
import {
  filesBelow,
  importsOf,
  reach,
  readProjectFile,
  readSources,
  type Source,
  type Violation,
} from "./architecture/sources.ts";

const sources = readSources();
const inFolder = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
const product = sources.filter(({ path }) => !path.startsWith("tests/"));
const pages = inFolder("routes", "islands", "components");

/** Folders of lib/ that are no domain: they put the domains together or know none of them. */
const NO_DOMAINS = ["platform", "fresh", "web", "commands"];

/** Pure modules of a domain that others may use beside its `service.ts` and `rules.ts`. */
const SHARED_MODULES = ["lib/catalog/video.ts"];

/** Modules of lib/ that run in a browser as well as on the server. */
const BROWSER_MODULES =
  /^lib\/(?:platform\/(?:money|i18n\/lang|live_client)|catalog\/video|assessment\/browser\/\w+|chat\/browser\/\w+)\.ts$/;
const BROWSER_PACKAGES =
  /^(?:preact(?:\/hooks|\/jsx-runtime)?|@preact\/signals|fresh\/runtime|sortablejs)$/;

function domainOf(path: string): string | null {
  const folder = /^lib\/([^/]+)\//.exec(path)?.[1];
  return folder && !NO_DOMAINS.includes(folder) ? folder : null;
}

/** Fails with every place at once, one a line. */
function assertNone(violations: readonly Violation[], rule: string): void {
  assert.ok(violations.length === 0, `${rule}:\n  ${violations.join("\n  ")}`);
}

function imports(
  from: readonly Source[],
  isForbidden: (target: string, path: string) => boolean,
): Violation[] {
  return from.flatMap(({ path, imports }) =>
    imports.filter(({ target }) => isForbidden(target, path))
      .map(({ target }) => `${path} imports ${target}`)
  );
}

Deno.test("imports are found in every form they are written in", () => {
  const text = [
    'import a, { b } from "./b.ts";',
    'import type { C } from "../c.ts";',
    "import {",
    "  type D,",
    "  type E,",
    '} from "d";',
    'import "./side.css";',
    'export { type F, g } from "./g.ts";',
    'export * from "./all.ts";',
    "async function later() {",
    '  const { openServer } = await import("./postgres.ts");',
    "}",
    "const text = `",
    '  import x from "./in-a-string.ts";`;',
  ].join("\n");
  assert.deepEqual(importsOf("lib/x/here.ts", text), [
    { target: "lib/x/b.ts", isType: false },
    { target: "lib/c.ts", isType: true },
    { target: "d", isType: true },
    { target: "lib/x/side.css", isType: false },
    { target: "lib/x/g.ts", isType: false },
    { target: "lib/x/all.ts", isType: false },
    { target: "lib/x/postgres.ts", isType: false },
  ]);
});

Deno.test("routes, islands and components know nothing of SQL", () => {
  const isSql = (target: string) =>
    /^(?:kysely|postgres|@electric-sql\/)/.test(target) ||
    /\/(?:queries|tables)\.ts$/.test(target) || target.startsWith("lib/platform/db/");
  assertNone(imports(pages, isSql), "Pages leave the database to lib/");
});

Deno.test("components have no data access", () => {
  const violations = inFolder("components").flatMap(({ path }) =>
    [...reach(sources, path)].filter(([target]) =>
      /^(?:kysely|postgres|@electric-sql\/)/.test(target)
    )
      .map(([, way]) => way.join(" → "))
  );
  assertNone(violations, "Components get what they show as props");
});

Deno.test("a domain is entered through its service or its rules", () => {
  const isWall = (target: string, path: string) => {
    const domain = domainOf(target);
    if (domain === null || domain === domainOf(path) || SHARED_MODULES.includes(target)) {
      return false;
    }
    return !/^lib\/[^/]+\/(?:service|rules)\.ts$/.test(target);
  };
  const domains = product.filter(({ path }) => domainOf(path) !== null);
  assertNone(imports(domains, isWall), "Use the other domain's service.ts or rules.ts");
});

Deno.test("one file alone puts the tables of all domains together", () => {
  const isForeignTable = (target: string, path: string) =>
    path !== "lib/database.ts" && domainOf(path) === null &&
    domainOf(target) !== null && target.endsWith("/tables.ts");
  assertNone(imports(product, isForeignTable), "Only lib/database.ts names every domain's tables");
});

Deno.test("rules are pure", () => {
  const isOutside = (target: string) =>
    /^(?:kysely|postgres|@electric-sql\/|node:fs)/.test(target) ||
    /\/(?:queries|service)\.ts$/.test(target);
  const rules = sources.filter(({ path }) => /^lib\/[^/]+\/rules\.ts$/.test(path));
  const runs = rules.flatMap(({ path }) =>
    [...reach(sources, path)].filter(([target]) => isOutside(target))
      .map(([, way]) => way.join(" → "))
  );
  assertNone(runs, "rules.ts decides without reading or writing anything");
});

Deno.test("the platform knows no domain", () => {
  const isDomain = (target: string) =>
    domainOf(target) !== null || /^lib\/(?:web|commands)\//.test(target) ||
    /^(?:routes|islands|components)\//.test(target);
  assertNone(imports(inFolder("lib/platform"), isDomain), "lib/platform stands below the domains");
});

Deno.test("the framework knows nothing of the product", () => {
  const isProduct = (target: string) =>
    /^(?:lib|routes|islands|components|migrations)\//.test(target) &&
    !target.startsWith("lib/fresh/");
  assertNone(imports(inFolder("lib/fresh"), isProduct), "lib/fresh could be any project's");
});

Deno.test("the product uses Fresh by its public names alone", () => {
  const outside = product.filter(({ path }) => !path.startsWith("lib/fresh/"));
  const isInside = (target: string) => target.startsWith("lib/fresh/");
  assertNone(imports(outside, isInside), "Import fresh, fresh/runtime or fresh/dev");
});

Deno.test("islands reach nothing of the server", () => {
  const isBrowsers = (target: string) =>
    /^(?:islands|components)\//.test(target) || BROWSER_MODULES.test(target) ||
    BROWSER_PACKAGES.test(target);
  const violations = inFolder("islands").flatMap(({ path }) =>
    [...reach(sources, path)].filter(([target]) => !isBrowsers(target))
      .map(([, way]) => way.join(" → "))
  );
  assertNone(violations, "What islands import is sent to browsers");
});

Deno.test("islands and what they render stay away from Temporal, which old phones lack", () => {
  const violations = inFolder("islands").flatMap(({ path }) =>
    [...reach(sources, path).keys()]
      .filter((target) => /\bTemporal\.[A-Z]\w*[.(]/.test(textOf(target)))
      .map((target) => `${path} reaches ${target}`)
  );
  assertNone(violations, "Islands use Intl and epoch milliseconds");
});

function textOf(path: string): string {
  return sources.find((source) => source.path === path)?.text ?? "";
}

Deno.test("no inline styles and no handlers in attributes: the content policy forbids them", () => {
  const violations = product.filter(({ path }) => path.endsWith(".tsx")).flatMap(({ path, text }) =>
    [...text.matchAll(/\s(?:style=|on[a-z]+=["'])/g)]
      .map(({ index }) => `${path}:${text.slice(0, index).split("\n").length + 1}`)
  );
  assertNone(violations, "Use a class, an island or a form");
});

Deno.test("files stay short", () => {
  const long = sources.filter(({ path }) => path !== "components/icons.ts")
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 400);
  assertNone(long.map(({ path, lines }) => `${path}: ${lines} lines`), "At most 400 lines a file");
});

Deno.test("every function that a domain offers says what it does", () => {
  const doors = product.filter(({ path }) => /^lib\/[^/]+\/(?:service|rules)\.ts$/.test(path));
  const violations = doors.flatMap(({ path, text }) => {
    const lines = text.split("\n");
    return lines.flatMap((line, index) =>
      /^export (?:async )?function/.test(line) && !lines[index - 1]?.trimEnd().endsWith("*/")
        ? [`${path}:${index + 1} ${line}`]
        : []
    );
  });
  assertNone(violations, "Exported functions carry a docstring");
});

Deno.test("the list of routes and islands is up to date", async () => {
  assert.equal(readProjectFile("fresh.gen.ts"), await manifestText(), "run `deno task gen`");
});

Deno.test("every migration is on the list, and none that does not exist", () => {
  const files = filesBelow("migrations").filter((path) => path !== "migrations/mod.ts")
    .map((path) => path.replace(/^migrations\/(.+)\.ts$/, "$1"));
  assert.deepEqual(Object.keys(migrations).sort(), files);
  assertNone(files.filter((name) => !/^\d{8}_\d{4}_[a-z_]+$/.test(name)), "Timestamp and name");
});

Deno.test("the icons are those that their sources give", () => {
  assert.equal(readProjectFile("components/icons.ts"), iconModule());
});

/** The sentences of a catalog by their path, such as `errors.titles.not_found`. */
function sentences(catalog: object, prefix = ""): [string, unknown][] {
  return Object.entries(catalog).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? sentences(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]]
  );
}

Deno.test("both languages say everything, with the same details", () => {
  const indonesian = new Map(sentences(messages("id")));
  const english = new Map(sentences(messages("en")));
  assert.deepEqual([...english.keys()].sort(), [...indonesian.keys()].sort());
  const violations = [...indonesian].flatMap(([path, value]) => {
    const other = english.get(path);
    const problems: Violation[] = [];
    if (typeof value !== typeof other) problems.push(`${path}: a text in one, a function in other`);
    if (typeof value === "string" && value.trim() === "") problems.push(`${path}: empty (id)`);
    if (typeof other === "string" && other.trim() === "") problems.push(`${path}: empty (en)`);
    if (typeof value === "function" && typeof other === "function") {
      if (value.length !== other.length) problems.push(`${path}: takes other arguments`);
    }
    return problems;
  });
  assertNone(violations, "Each sentence exists in both languages");
});

Deno.test(".env.example names every variable that is read, and no other", () => {
  /** Set by Deno Deploy, not by people. */
  const ofThePlatform = ["DENO_DEPLOYMENT_ID"];
  const named = [...readProjectFile(".env.example").matchAll(/^#?\s?([A-Z][A-Z0-9_]*)=/gm)]
    .map(([, name]) => name);
  const read = VARIABLE_NAMES.filter((name) => !ofThePlatform.includes(name));
  assert.deepEqual(named.toSorted(), read.toSorted());
});

Deno.test("the README's configuration table names every variable that is read", () => {
  const readme = readProjectFile("README.md");
  const missing = VARIABLE_NAMES.filter((name) => !readme.includes(`\`${name}\``));
  assertNone(missing, "Describe it in README.md");
});

Deno.test("the README names every task and every schedule, and people read what a schedule does", () => {
  const readme = readProjectFile("README.md");
  const { tasks } = JSON.parse(readProjectFile("deno.json")) as { tasks: Record<string, unknown> };
  // Part of others.
  const asked = Object.keys(tasks).filter((name) => name !== "build:if-stale");
  const schedules = SCHEDULES.map(({ name }) => name);
  const missing = [
    ...asked.filter((name) => !readme.includes(`\`deno task ${name}`)),
    ...schedules.filter((name) => !readme.includes(`\`${name}\``)),
    ...schedules.filter((name) =>
      [messages("id"), messages("en")].some((m) => !m.system.schedules.names[name])
    ),
  ];
  assertNone(missing, "Describe it in README.md and i18n/*/system.ts");
});
