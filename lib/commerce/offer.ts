import type { CourseStatus } from "../catalog/rules.ts";

/** What decides whether somebody may buy a course. */
export interface OfferFacts {
  readonly status: CourseStatus;
  readonly instructorId: number;
  /** Whether the buyer has an active seat. */
  readonly isOwned: boolean;
  /** Whether the buyer was taken out of the course by those who run it. */
  readonly isRemoved: boolean;
}

/** Why a course cannot be bought. */
export type OfferProblem = "not_found" | "not_sold" | "own_course" | "already_owned" | "removed";

/** Courses in a cart and in an order at most. */
export const CART_LIMIT = 20;

/** Why somebody (null: a visitor) cannot buy a course; null when they can. */
export function judgeOffer(course: OfferFacts, buyerId: number | null): OfferProblem | null {
  if (course.status === "draft") return "not_found";
  if (buyerId !== null && course.instructorId === buyerId) return "own_course";
  if (course.isOwned) return "already_owned";
  if (course.isRemoved) return "removed";
  return course.status === "published" ? null : "not_sold";
}
