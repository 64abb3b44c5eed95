import type { Lang, Messages, Theme } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

const LANGUAGES: readonly Lang[] = ["id", "en"];
const THEMES: readonly { value: Theme; icon: string }[] = [
  { value: "system", icon: icons.monitor },
  { value: "light", icon: icons.sun },
  { value: "dark", icon: icons.moon },
];

export interface SettingsProps {
  m: Messages;
  lang: Lang;
  theme: Theme;
  /** Path and query of this page, to come back to. */
  path: string;
}

/** Language and colours: plain forms, so that both work without scripts. */
export function Settings({ m, lang, theme, path }: SettingsProps) {
  const words = m.layout;
  return (
    <div class="settings">
      <form method="post" action="/language">
        <input type="hidden" name="back" value={path} />
        <span class="settings-label">{words.language.label}</span>
        <div class="segments" role="group" aria-label={words.language.label}>
          {LANGUAGES.map((value) => (
            <button
              key={value}
              type="submit"
              class="segment"
              name="lang"
              value={value}
              lang={value}
              aria-pressed={value === lang ? "true" : "false"}
            >
              {words.language[value]}
            </button>
          ))}
        </div>
      </form>
      <form method="post" action="/theme">
        <input type="hidden" name="back" value={path} />
        <span class="settings-label">{words.theme.label}</span>
        <div class="segments" role="group" aria-label={words.theme.label}>
          {THEMES.map(({ value, icon }) => (
            <button
              key={value}
              type="submit"
              class="segment"
              name="theme"
              value={value}
              aria-pressed={value === theme ? "true" : "false"}
            >
              <Icon of={icon} />
              <span>{words.theme[value]}</span>
            </button>
          ))}
        </div>
      </form>
    </div>
  );
}
