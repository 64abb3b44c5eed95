import type { Children, Messages } from "./types.ts";
import { StaffFrame } from "./StaffFrame.tsx";

const TABS = [
  { key: "overview", href: "/admin" },
  { key: "orders", href: "/admin/orders" },
  { key: "reviews", href: "/admin/reviews" },
  { key: "chat", href: "/admin/chat" },
  { key: "users", href: "/admin/users" },
  { key: "courses", href: "/admin/courses" },
  { key: "categories", href: "/admin/categories" },
  { key: "instructors", href: "/admin/instructors" },
  { key: "payouts", href: "/admin/payouts" },
  { key: "coupons", href: "/admin/coupons" },
  { key: "certificates", href: "/admin/certificates" },
  { key: "settings", href: "/admin/settings" },
  { key: "audit", href: "/admin/audit" },
  { key: "deliveries", href: "/admin/deliveries" },
  { key: "system", href: "/admin/system" },
] as const;

export type AdminTab = typeof TABS[number]["key"];

export interface AdminFrameProps {
  m: Messages;
  title: string;
  /** Null on a page that is behind none of the tabs. */
  tab: AdminTab | null;
  lead?: Children;
  actions?: Children;
  notice?: string | null;
  children: Children;
}

/** The frame of the admins' pages. */
export function AdminFrame({ tab, ...rest }: AdminFrameProps) {
  const words = rest.m.staff.admin;
  const tabs = TABS.map((one) => ({ ...one, label: words.tabs[one.key] }));
  return <StaffFrame {...rest} nav={{ label: words.nav, tabs, current: tab }} />;
}
