import type { Children } from "./types.ts";
import { Mark } from "./Mark.tsx";

export interface AuthFrameProps {
  title: string;
  lead?: string;
  /** The form. */
  children: Children;
  /** The other way in. */
  foot?: Children;
}

/** The frame of logging in, registering and the like: one column, nothing beside it. */
export function AuthFrame({ title, lead, children, foot }: AuthFrameProps) {
  return (
    <div class="auth">
      <div class="auth-head">
        <Mark />
        <h1>{title}</h1>
        {lead && <p class="muted">{lead}</p>}
      </div>
      {children}
      {foot && <p class="auth-foot">{foot}</p>}
    </div>
  );
}
