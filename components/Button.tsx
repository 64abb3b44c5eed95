import type { ButtonHTMLAttributes } from "preact";
import type { Children } from "./types.ts";
import { Icon } from "./Icon.tsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  variant?: ButtonVariant;
  large?: boolean;
  /** As wide as its container. */
  wide?: boolean;
  /** A constant of `icons.ts`, before the words. */
  icon?: string;
  /** The same, after the words. */
  iconEnd?: string;
  class?: string;
  children: Children;
}

function classes({ variant = "primary", large, wide, class: extra }: Look): string {
  return [
    "button",
    `button-${variant}`,
    large && "button-large",
    wide && "button-wide",
    extra,
  ].filter(Boolean).join(" ");
}

export interface ButtonProps extends Look {
  type?: "submit" | "button";
  name?: string;
  value?: string;
  disabled?: boolean;
  /** The id of a form elsewhere on the page. */
  form?: string;
  /** Another address for this one button of a form. */
  formaction?: string;
  /** The id of the `popover` it opens or closes. */
  popovertarget?: string;
  popovertargetaction?: ButtonHTMLAttributes["popovertargetaction"];
  "aria-label"?: string;
  "aria-pressed"?: boolean;
  /** In islands. */
  onClick?: (event: MouseEvent) => void;
}

/** A button, which submits its form unless `type` says otherwise. */
export function Button(props: ButtonProps) {
  const { variant: _v, large: _l, wide: _w, class: _c, icon, iconEnd, children, ...rest } = props;
  return (
    <button {...rest} type={props.type ?? "submit"} class={classes(props)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon of={iconEnd} />}
    </button>
  );
}

export interface LinkButtonProps extends Look {
  href: string;
  rel?: string;
  target?: string;
  "aria-label"?: string;
  /** In islands. */
  onClick?: (event: MouseEvent) => void;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton(props: LinkButtonProps) {
  const { variant: _v, large: _l, wide: _w, class: _c, icon, iconEnd, children, ...rest } = props;
  return (
    <a {...rest} class={classes(props)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon of={iconEnd} />}
    </a>
  );
}
