import type { orderMail as Shape } from "../id/order_mail.ts";

/** Words of the mails about orders, English. */
export const orderMail: typeof Shape = {
  line: (title, price) => `• ${title}: ${price}`,
  discount: (amount) => `Discount: ${amount}`,
  tax: (amount) => `VAT (PPN): ${amount}`,
  total: (amount) => `Total: ${amount}`,
  placed: {
    subject: (number) => `Order ${number} is waiting for your payment`,
    intro: (number) => `Thank you. We have your order, number ${number}:`,
    payBefore: (when) =>
      `Please pay before ${when}. After that the order expires, and nothing is charged.`,
    button: "Pay now",
  },
  paid: {
    subject: (number) => `Payment received: invoice ${number}`,
    intro: (order) =>
      `We have received your payment for order ${order}. Your courses are open to you:`,
    attached: (number) => `Invoice ${number} is attached as a PDF.`,
    button: "See the invoice",
  },
  expired: {
    subject: (number) => `Order ${number} has expired`,
    paragraphs: (number) => [
      `The time to pay for order ${number} is over, so we have closed it. Nothing was charged.`,
      "Still interested? You can order again at any time.",
    ],
    button: "See the order",
  },
  refunded: {
    subject: (number) => `Refund for order ${number}`,
    whole: (amount, number) =>
      `${amount} for order ${number} has been refunded in full. Your access to the courses has ended.`,
    part: (amount, number) =>
      `${amount} of order ${number} has been refunded. You keep the courses that you bought.`,
    extra: (amount, number) => `${amount} that we received for order ${number} has been refunded.`,
    when: "Your bank or wallet may need a few working days until you see the money.",
    button: "See the order",
  },
};
