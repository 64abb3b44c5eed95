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

  course_premium: "This is a paid course. It has to be bought before you can start.",
  own_course: "This is your own course; there is no need to join it.",
  lesson_locked: "This lesson opens once you have joined its course.",
  lesson_not_published: "This lesson has not been published yet.",
  enrollment_revoked:
    "Your access to this course has been ended. Please contact us if you think this is a mistake.",
  preview_only: "You are looking at this course as a preview; no progress is kept.",

  // Shop
  cart_empty: "Your cart is still empty.",
  cart_full: "A cart holds 20 courses at most.",
  course_is_free: "This course is free. You can join it right from its page.",
  own_course_sold: "This is your own course; there is no need to buy it.",
  already_owned: "You have this course already.",
  course_not_sold: "This course is no longer sold.",
  price_changed: "Something has changed since you saw it. Please check before you go on.",
  coupon_unknown: "We do not know this coupon code.",
  coupon_not_started: "This coupon is not valid yet.",
  coupon_over: "This coupon has run out.",
  coupon_used_up: "This coupon has been used up.",
  coupon_used_by_you: "You have used this coupon already.",
  coupon_not_for_this: "This coupon is not for the courses in your cart.",
  order_not_found: "There is no such order.",
  order_challenged:
    "The bank is checking this payment. We will tell you as soon as it has decided.",
  order_busy: "This order is being worked on. Please try again in a moment.",
  payment_preparing: "The payment page is being prepared. Please try again in a moment.",
  notification_refused: "This notification does not carry a valid signature.",
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

  // Payments
  gateway_unreachable:
    "The payment service is not answering. Your money is safe; please try again in a moment.",
  gateway_refused: "The payment service has refused this request.",
  receipt_not_found: "There is a receipt once an order is paid, and as long as it is not refunded.",
  amount_invalid: "Write a whole amount of rupiah, such as 150000.",
  reason_required: "Write the reason.",
  refund_nothing_left: "Nothing of this payment is left to be refunded.",
  refund_too_much: "This is more than what is left of the payment.",
  refund_not_by_gateway:
    "This payment method cannot be refunded through Midtrans. Refund it by hand.",
  refund_refused: "Midtrans has refused this refund. Refund it by hand if need be.",
  refund_in_progress:
    "Another refund of this payment is not finished yet. Wait a moment and try again.",
  refund_key_used: "This form has been sent before. Reload the page and try again.",
  review_not_found: "There is no such review.",
  review_settled: "This review has been settled already.",
  review_action: "This cannot be done with this review.",
  review_not_fulfillable:
    "The courses still cannot be given, for example because the buyer has them already.",
  coupon_code_taken: "Another coupon has this code.",
  coupon_code_invalid: "A code has 2 to 30 letters, digits or hyphens.",
  coupon_percent_invalid: "Write a percentage between 1 and 100.",
  coupon_dates: "The end has to come after the beginning.",
  coupon_not_found: "There is no such coupon.",
  count_invalid: "Write a whole number from 1 on.",
  gateway_unconfigured: "Payments are not possible here yet. Please contact us.",
};
