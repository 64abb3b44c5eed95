/** What has happened in the product, recorded in the transaction in which it happened. */
export type DomainEvent =
  | { name: "user_registered"; userId: number }
  /** Somebody wants the link that confirms their address; `requestId` tells two wishes apart. */
  | { name: "verification_wanted"; userId: number; requestId: string }
  /** Somebody has forgotten the password of an address, which need not have an account; `isInvited`: it has none yet. */
  | { name: "password_reset_wanted"; email: string; requestId: string; isInvited?: boolean }
  | { name: "password_changed"; userId: number; requestId: string }
  | { name: "order_placed"; orderId: number; userId: number }
  | { name: "order_paid"; orderId: number; userId: number }
  | { name: "order_expired"; orderId: number; userId: number }
  /** Part or all of an order's money has gone back. */
  | { name: "order_refunded"; orderId: number; userId: number; refundId: number }
  /** A notification of the gateway is stored and could not be finished. */
  | { name: "payment_event_waiting"; eventId: number }
  /** The order of an attempt is over or paid otherwise: its page must not be paid on any more. */
  | { name: "attempt_superseded"; attemptId: number }
  | { name: "student_enrolled"; enrollmentId: number; userId: number; courseId: number }
  /** A student has chosen the batch of a course that they take part in. */
  | { name: "batch_chosen"; enrollmentId: number }
  /** Taken out of a course by those who run it, and let back in; `removalId` names both. */
  | { name: "student_removed"; removalId: number }
  | { name: "student_restored"; removalId: number }
  /** Somebody who teaches a course asks a student to come back. */
  | { name: "student_nudged"; nudgeId: number }
  | { name: "announcement_posted"; announcementId: number }
  /** The staff has answered somebody who is not there, or who had asked outside working hours. */
  | { name: "chat_answered"; messageId: number }
  /** A customer has asked a while ago; somebody may have answered meanwhile. */
  | { name: "chat_waiting"; messageId: number }
  | { name: "lesson_completed"; userId: number; courseId: number; lessonId: number }
  | { name: "course_completed"; userId: number; courseId: number }
  /** `changeId` tells two changes of one grade apart. */
  | {
    name: "submission_graded";
    submissionId: number;
    changeId: number;
    userId: number;
    courseId: number;
  }
  | { name: "certificate_issued"; certificateId: number; userId: number; courseId: number }
  /** An attempt was handed in, or closed when its time was over; it is graded. */
  | { name: "quiz_finished"; attemptId: number; userId: number; courseId: number }
  /** A correction has changed the score of a finished attempt. */
  | { name: "quiz_regraded"; attemptId: number; userId: number; courseId: number }
  /** An admin let a course into the catalog, or sent it back with a note; `changeId` tells two decisions apart. */
  | { name: "course_reviewed"; courseId: number; note: string | null; changeId: string }
  /** An admin no longer vouches for an instructor. */
  | { name: "verification_withdrawn"; userId: number; reason: string; changeId: string };

export type EventName = DomainEvent["name"];

/** The event of a name. */
export type EventOf<Name extends EventName> = Extract<DomainEvent, { name: Name }>;
