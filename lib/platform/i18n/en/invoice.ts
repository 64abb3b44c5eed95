import type { invoice as Shape } from "../id/invoice.ts";

/** Words of invoices and receipts as documents, English. */
export const invoice: typeof Shape = {
  title: "Invoice",
  proforma: "Proforma invoice",
  proformaNote:
    "This document is no proof of payment. The numbered invoice is issued once the payment has arrived.",
  number: "Invoice number",
  order: "Order number",
  orderedAt: "Ordered",
  paidAt: "Paid",
  payBefore: "Pay before",
  method: "Payment method",
  buyer: "Billed to",
  row: "No.",
  course: "Course",
  price: "Price",
  subtotal: "Subtotal",
  discount: "Discount",
  discountWith: (code) => `Discount (${code})`,
  taxBase: "Taxable base (11/12)",
  tax: (rate) => `VAT (PPN) ${rate}`,
  taxIncluded: (rate) => `Includes VAT (PPN) ${rate}`,
  total: "Total",
  refunded: "Refunded",
  inWords: "In words",
  footer: (site) => `Made by ${site} electronically; valid without a signature.`,
  page: (page, of) => `Page ${page} of ${of}`,
  receipt: {
    title: "Receipt",
    number: "No.",
    from: "Received from",
    sum: "The sum of",
    purpose: "In payment of",
    courses: (titles) => `Courses: ${titles}`,
    issued: "Received",
  },
};
