export interface AvatarProps {
  name: string;
  /** An address of the person's picture; initials stand in for it. */
  src?: string | null;
  large?: boolean;
}

/** The first letters of the first and the last word of a name, at most two. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words.slice(0, 1);
  return picked.map((word) => word?.match(/[\p{L}\p{N}]/u)?.[0] ?? "").join("").toUpperCase();
}

/** A person's picture or initials. Decoration: the name always stands beside it or in the button's label. */
export function Avatar({ name, src, large }: AvatarProps) {
  const className = `avatar${large ? " avatar-large" : ""}`;
  if (src) {
    return (
      <img
        class={className}
        src={src}
        alt=""
        width={44}
        height={44}
        loading="lazy"
        // Stored pictures never change under their address: it needs no mark of the build.
        data-fresh-disable-lock
      />
    );
  }
  // The stylesheet writes the initials, so that they never count as the text of a button around them.
  return <span class={className} aria-hidden="true" data-initials={initials(name)} />;
}
