import type { errors as Shape } from "../id/errors.ts";

/** What people are told when something does not work, English. */
export const errors: typeof Shape = {
  not_found: "This page does not exist or has moved.",
  forbidden: "You do not have access to this page.",
  cross_site: "This request came from another site and was refused.",
  login_required: "Please log in first.",
  method_not_allowed: "This address cannot be used in that way.",
  unexpected: "Something went wrong on our side. Please try again.",
  unavailable: "The service is not available right now. Please try again in a moment.",
  rate_limited: "Too many tries. Please wait a little and try again.",
  too_large: "This is too large to be sent.",
  bad_encoding: "What was sent is damaged: its text is not valid UTF-8.",
  bad_character: "This text holds a character that cannot be stored.",
  bad_body: "What was sent cannot be read.",

  invalid: "Some entries need a correction.",
  required: "Please fill this in.",
  too_long: "This text is too long.",
  not_a_choice: "This choice is not available.",
  email_invalid: "Write the whole e-mail address, for example name@example.com.",
  email_taken: "This e-mail is already registered. Log in, or use another one.",
  name_too_long: "A name has at most 100 letters.",
  password_short: "A password has at least 8 characters.",
  password_long: "A password has at most 200 characters.",
  password_common: "This password is too common and easy to guess. Choose another.",
  password_personal: "The password must not be like your name or e-mail.",
  role_invalid: "Choose student or instructor.",
  login_failed: "E-mail or password do not match.",
  account_not_found: "There is no account with that e-mail.",

  search_too_long: "A search has at most 100 letters.",
  cursor_invalid: "This page address is not valid. Start again from the first page.",
  course_not_found: "This course does not exist or is not published.",

  own_course_wish: "This is your own course; there is no need to keep it on your wishlist.",
  slug_reserved: "This address belongs to another page. Please choose another one.",
  instructor_not_found: "This instructor does not exist or has no page yet.",

  course_premium: "This is a paid course. It has to be bought before you can start.",
  own_course: "This is your own course; there is no need to join it.",
  lesson_locked: "This lesson opens once you have joined its course.",
  lesson_not_published: "This lesson has not been published yet.",
  enrollment_revoked:
    "Your access to this course has been ended. Please contact us if you think this is a mistake.",
  student_not_found: "This student is not in this course.",
  removal_reason_long: "A reason has at most 500 letters.",
  removal_not_found:
    "This student's access ended in another way, such as a refund, so it cannot be opened again here.",
  preview_only: "You are looking at this course as a preview; no progress is kept.",
  /** Headings of error pages, by error code. */
  titles: {
    not_found: "Page not found",
    forbidden: "No access",
    method_not_allowed: "Wrong way in",
    rate_limited: "Please wait a moment",
    too_large: "Too large",
    unavailable: "Taking a short break",
    internal: "Sorry, something is not right",
    other: "This request cannot be handled",
  },

  // Live sessions
  moment_invalid: "There is no such date and time. Choose another one.",
  window_order: "The end must be after the beginning.",
  date_invalid: "Enter a date that is in the calendar.",
  meeting_link_invalid: "Enter an address that begins with https://.",
  session_past: "A session cannot be scheduled in the past.",
  session_length: "A session lasts at least 5 minutes and at most 24 hours.",
  session_of_lesson: "This session follows a lesson. Change its time there.",
  session_not_open: "This session can be joined from 10 minutes before it starts.",
  session_over: "This session is over.",
  session_cancelled: "This session has been cancelled.",
  session_no_link: "The meeting link is not there yet. Please try again later.",
  batch_full: "This batch is full. Choose another one.",
  batch_closed: "This batch can no longer be chosen. Choose another one.",
  batch_in_use: "Students or sessions still use this batch, so it cannot be deleted.",
  batch_name_taken: "This course already has a batch of this name.",
  batch_foreign: "This batch does not belong to this course.",
  capacity_taken: "This batch already has more students than that.",
  capacity_invalid: "Enter a number of seats from 1 to 100,000, or leave it empty.",

  // Pictures
  image_type: "A picture must be an intact PNG, JPEG, GIF or WebP file.",
  image_too_large: "A picture may be at most 5 MB.",
  image_pixels: "This picture is too large: at most 40 megapixels.",

  // Accounts
  token_invalid: "This link is not valid. Open it from our e-mail in full, or ask for a new one.",
  token_used: "This link has been used before. Every link works once.",
  token_expired: "This link has run out. Please ask for a new one.",
  token_foreign: "This link belongs to another account. Log out first, then open the link again.",
  password_wrong: "This is not the password of your account.",
  phone_invalid: "Write the whole phone number, for example 0812-3456-7890.",
  phone_needed: "Write your mobile number, so that we can send you messages on WhatsApp.",
  phone_landline:
    "This is not a mobile number, so WhatsApp cannot reach it. Write a mobile number, or switch WhatsApp messages off.",
  device_not_found: "This device is not in your list, or has been logged out already.",
  delete_has_courses:
    "An account with courses cannot be deleted. Contact us, so that your courses can be handed over first.",
  delete_last_admin:
    "You are the last admin. Make somebody else an admin before you delete this account.",
};
