/** Words of the mails about orders, Indonesian. */
export const orderMail = {
  line: (title: string, price: string) => `• ${title}: ${price}`,
  discount: (amount: string) => `Diskon: ${amount}`,
  tax: (amount: string) => `PPN: ${amount}`,
  total: (amount: string) => `Total: ${amount}`,
  placed: {
    subject: (number: string) => `Pesanan ${number} menunggu pembayaran`,
    intro: (number: string) =>
      `Terima kasih. Pesanan Anda dengan nomor ${number} sudah kami catat:`,
    payBefore: (when: string) =>
      `Silakan selesaikan pembayaran sebelum ${when}. Setelah itu pesanan ini kedaluwarsa dan tidak ada yang ditagih.`,
    button: "Bayar sekarang",
  },
  paid: {
    subject: (number: string) => `Pembayaran diterima: invoice ${number}`,
    intro: (order: string) =>
      `Pembayaran untuk pesanan ${order} sudah kami terima. Kursus Anda sudah terbuka:`,
    attached: (number: string) => `Invoice ${number} kami lampirkan dalam bentuk PDF.`,
    button: "Lihat invoice",
  },
  expired: {
    subject: (number: string) => `Pesanan ${number} kedaluwarsa`,
    paragraphs: (number: string) => [
      `Waktu pembayaran untuk pesanan ${number} sudah habis, jadi pesanan ini kami tutup. Tidak ada yang ditagih.`,
      "Masih berminat? Anda dapat memesan lagi kapan saja.",
    ],
    button: "Lihat pesanan",
  },
  refunded: {
    subject: (number: string) => `Pengembalian dana untuk pesanan ${number}`,
    whole: (amount: string, number: string) =>
      `Dana sebesar ${amount} untuk pesanan ${number} sudah dikembalikan seluruhnya. Akses ke kursusnya dihentikan.`,
    part: (amount: string, number: string) =>
      `Dana sebesar ${amount} dari pesanan ${number} sudah dikembalikan. Kursus yang Anda beli tetap dapat diikuti.`,
    extra: (amount: string, number: string) =>
      `Dana sebesar ${amount} yang kami terima untuk pesanan ${number} sudah dikembalikan.`,
    when:
      "Bank atau dompet digital Anda mungkin membutuhkan beberapa hari kerja sampai dananya terlihat.",
    button: "Lihat pesanan",
  },
};
