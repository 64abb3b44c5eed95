/** The number that is printed on an invoice: the year it was paid in Jakarta, and the gapless count. */
export function invoiceNumber(
  { invoiceNumber, paidAt }: { invoiceNumber: number | null; paidAt: Temporal.Instant | null },
): string | null {
  if (invoiceNumber === null || paidAt === null) return null;
  const { year } = paidAt.toZonedDateTimeISO("Asia/Jakarta");
  return `INV/${year}/${String(invoiceNumber).padStart(6, "0")}`;
}
