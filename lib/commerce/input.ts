import { z } from "zod";
import { says } from "../platform/http.ts";

const slug = z.string(says("required")).min(1, says("required")).max(200, says("too_long"));

/** The form that puts a course into the cart. */
export const cartItemInput = z.object({ course: slug });

/** The form of a coupon. */
export const couponInput = z.object({
  code: z.string(says("required")).max(60, says("coupon_unknown")),
});

const rupiah = z.string().regex(/^\d{1,12}$/, says("not_a_choice")).transform(Number);

/** What is bought: the course of "Beli Sekarang", else the cart. */
export const checkoutInput = z.object({
  course: slug.optional(),
  /** The price that the page of "Beli Sekarang" has shown. */
  price: rupiah.optional(),
  /** After a changed price: the total that was shown, or just 1. */
  confirm: rupiah.optional(),
});

/** The form of the pay button; `fresh=1`: on a new page, with another method. */
export const payInput = z.object({
  fresh: z.enum(["0", "1"], says("not_a_choice")).default("0").transform((fresh) => fresh === "1"),
});
