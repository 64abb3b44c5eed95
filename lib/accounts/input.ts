import { z } from "zod";
import type { MessageKey } from "../platform/errors.ts";
import { says } from "../platform/http.ts";
import { isLang } from "../platform/i18n/lang.ts";
import { isZone } from "../platform/time.ts";
import { normaliseEmail, PASSWORD_MAX, PASSWORD_MIN, passwordProblem } from "./rules.ts";

/** Ends the judgement of the form here: what is this long is not compared with anything. */
function stops(key: MessageKey): { error: MessageKey; abort: true } {
  return { error: key, abort: true };
}

/** Letters, as people count them: `length` counts some of them twice. */
function letters(text: string): number {
  return [...text].length;
}

/** Line breaks, direction marks and the like, which would forge what stands around a name. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;

/** An e-mail address as people type it. */
export const email = z.string(says("required"))
  .transform(normaliseEmail)
  .pipe(
    z.string().min(1, says("required")).max(254, stops("email_invalid")).pipe(
      z.email(says("email_invalid")),
    ),
  );

/** A name as people type it. */
export const name = z.string(says("required"))
  .transform((value) => value.trim().replace(/ {2,}/g, " ").normalize("NFC"))
  .pipe(
    z.string()
      .min(1, says("required"))
      .refine((value) => letters(value) <= 100, stops("name_too_long"))
      .refine((value) => !UNPRINTABLE.test(value), says("bad_character")),
  );

const newPassword = z.string(says("required"))
  .min(1, says("required"))
  .refine((value) => letters(value) >= PASSWORD_MIN, says("password_short"))
  .refine((value) => letters(value) <= PASSWORD_MAX, stops("password_long"));

/** What a new member sends. Nobody registers as an admin. */
export const registerInput = z.object({
  name,
  email,
  password: newPassword,
  role: z.enum(["student", "instructor"], says("role_invalid")),
}).superRefine((input, context) => {
  const message = passwordProblem(input.password, input);
  if (message) context.addIssue({ code: "custom", path: ["password"], message });
});
export type RegisterInput = z.infer<typeof registerInput>;

const knownPassword = z.string(says("required"))
  .min(1, says("required"))
  .refine((value) => letters(value) <= PASSWORD_MAX, stops("password_long"));

/** What somebody sends to log in. */
export const loginInput = z.object({ email, password: knownPassword });
export type LoginInput = z.infer<typeof loginInput>;

/** Whose password is forgotten. */
export const forgotPasswordInput = z.object({ email });

/** A new password for somebody who has a link; who they are is known, so its likeness is judged later. */
export const newPasswordInput = z.object({ password: newPassword });

/** A new password for somebody who is signed in. */
export const changePasswordInput = z.object({
  current_password: knownPassword,
  password: newPassword,
});

/** What somebody sends to be forgotten. */
export const deleteAccountInput = z.object({ password: knownPassword });

/** What people change on their account page. */
export const profileInput = z.object({
  name,
  phone: z.string(says("required")).trim().max(40, says("phone_invalid")).optional().default(""),
  whatsapp: z.literal("1", says("not_a_choice")).optional().transform((value) => value === "1"),
  zone: z.string(says("required")).refine(isZone, says("not_a_choice")),
  lang: z.string(says("required")).refine(isLang, says("not_a_choice")),
});
