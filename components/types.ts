import type { ComponentChildren } from "preact";

export type { Lang, Messages } from "../lib/platform/i18n/mod.ts";
export type { Zone } from "../lib/platform/time.ts";

export type Children = ComponentChildren;

/** A person's choice of colours; "system" follows the device. */
export type Theme = "system" | "light" | "dark";

export type Level = "beginner" | "intermediate" | "advanced";

export type CourseStatus = "draft" | "published" | "archived";

export type LessonKind = "text" | "video" | "meeting";

/** The person a page is made for; null is a visitor. */
export interface Viewer {
  name: string;
  /** The address of their picture. */
  picture?: string | null;
  role: "student" | "instructor" | "admin";
  /** False for everybody who is not an instructor. */
  instructorVerified: boolean;
  /** Notifications that have not been read, counted up to 100. */
  unread: number;
  /** Set: an admin sees the page as this person does. */
  actingAdmin?: object;
}

/** A way to get help. */
export type HelpWay = "assistant" | "chat";

/** What the frame says about the academy; an address that is not configured is null. */
export interface SiteInfo {
  name: string;
  instagramUrl: string | null;
  tiktokUrl: string | null;
  /** What the admins say of the shop; null and absent: nothing. */
  tagline?: string | null;
  logo?: string | null;
  address?: string | null;
  /** E.164, as below. */
  phone?: string | null;
  whatsapp?: string | null;
  openingHours?: string | null;
  /** Ways to get help that are switched off. */
  off?: readonly HelpWay[];
}
