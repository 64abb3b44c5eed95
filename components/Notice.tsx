import type { Children, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export type NoticeKind = "success" | "info" | "warning" | "error";

export interface NoticeData {
  kind: NoticeKind;
  text: string;
}

export interface NoticeProps extends NoticeData {
  m: Messages;
  /** A link or button that belongs to it. */
  children?: Children;
}

const ICONS: Record<NoticeKind, string> = {
  success: icons.circleCheck,
  info: icons.info,
  warning: icons.triangleAlert,
  error: icons.circleAlert,
};

/** A message that stays on the page. Errors are announced at once, the rest politely. */
export function Notice({ m, kind, text, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role={kind === "error" ? "alert" : "status"}>
      <Icon of={ICONS[kind]} />
      <div class="notice-text">
        <span class="visually-hidden">{m.layout.notice[kind]}:</span> {text}
      </div>
      {children && <div class="notice-action">{children}</div>}
    </div>
  );
}
