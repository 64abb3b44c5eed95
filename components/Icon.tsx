export interface IconProps {
  /** A constant of `icons.ts`. */
  of: string;
  /** Filled shapes, as the marks of other services are. */
  solid?: boolean;
  class?: string;
  /** Words for screen readers, where the icon stands alone; without them it is decoration. */
  label?: string;
}

/** An inline SVG icon in the text's colour and size. */
export function Icon({ of, solid, class: extra, label }: IconProps) {
  return (
    <svg
      class={`icon${solid ? " icon-solid" : ""}${extra ? ` ${extra}` : ""}`}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : "true"}
      // The markup is a constant of this project, never input.
      // deno-lint-ignore react-no-danger
      dangerouslySetInnerHTML={{ __html: of }}
    />
  );
}
