/** What has happened in the product, recorded in the transaction in which it happened. */
export type DomainEvent =
  | { name: "user_registered"; userId: number }
  | { name: "student_enrolled"; enrollmentId: number; userId: number; courseId: number }
  | { name: "lesson_completed"; userId: number; courseId: number; lessonId: number }
  | { name: "course_completed"; userId: number; courseId: number };

export type EventName = DomainEvent["name"];

/** The event of a name. */
export type EventOf<Name extends EventName> = Extract<DomainEvent, { name: Name }>;
