import { asset } from "fresh/runtime";
import type { Children, Lang, Theme } from "./types.ts";

/** Named with its version, as in `static/css/fonts.css`: both must be the same address. */
const FONT = "/fonts/plus-jakarta-sans-latin-5.3.0.woff2";

export interface DocumentProps {
  lang: Lang;
  theme: Theme;
  /** Used when the page brings no `<title>` of its own through `Head`. */
  title: string;
  /** A stylesheet with the shop's own colour; null: the site's. */
  brand?: string | null;
  children: Children;
}

/** The colour of the browser's own bars, the same as the header's. */
const BAR_COLORS = { light: "#ffffff", dark: "#182225" };

function ThemeColor({ theme }: { theme: Theme }) {
  if (theme !== "system") return <meta name="theme-color" content={BAR_COLORS[theme]} />;
  return (
    <>
      <meta
        name="theme-color"
        content={BAR_COLORS.light}
        media="(prefers-color-scheme: light)"
      />
      <meta name="theme-color" content={BAR_COLORS.dark} media="(prefers-color-scheme: dark)" />
    </>
  );
}

/** Loads what floats on every page once the page is there and the browser has nothing else to do. */
function IdleScript() {
  const address = JSON.stringify(asset("/browser/idle.js"));
  const code =
    `addEventListener("load",()=>(self.requestIdleCallback||setTimeout)(()=>import(${address}).catch(()=>{}),{timeout:5e3}))`;
  // deno-lint-ignore react-no-danger
  return <script type="module" dangerouslySetInnerHTML={{ __html: code }} />;
}

/** The HTML document around a page: language, colours, stylesheet, font, icons. */
export function Document({ lang, theme, title, brand, children }: DocumentProps) {
  return (
    <html lang={lang} data-theme={theme === "system" ? undefined : theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="preload" href={FONT} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={asset("/styles.css")} />
        {brand && <link rel="stylesheet" href={brand} />}
        <link rel="icon" href={asset("/favicon.svg")} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={asset("/apple-touch-icon.png")} />
        <link rel="manifest" href="/manifest.webmanifest" />
        <ThemeColor theme={theme} />
      </head>
      <body>
        {children}
        <IdleScript />
      </body>
    </html>
  );
}
