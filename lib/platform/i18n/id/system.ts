/** Seconds and minutes as people read them. */
function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} md`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1).replace(".", ",")} dtk`;
  return `${Math.round(ms / 60_000)} mnt`;
}

/** Words of the admins' pages about schedules, jobs and messages, Indonesian. */
export const system = {
  title: "Sistem",
  lead: "Jadwal otomatis dan antrean tugas di balik layar.",
  cronOff: "Proses ini tidak menjalankan jadwal (CRON=off).",

  schedules: {
    title: "Jadwal",
    columns: {
      name: "Jadwal",
      state: "Status",
      last: "Terakhir berjalan",
      result: "Hasil",
      next: "Berikutnya",
    },
    names: {
      "drain-jobs": "Mengerjakan antrean tugas",
      "maintain-jobs": "Merapikan antrean tugas",
      "send-reminders": "Mengirim pengingat sesi dan pesan WhatsApp",
      "tell-sessions": "Mengabarkan sesi yang berubah",
      "tell-lessons": "Mengabarkan materi yang baru terbit",
      "tell-quizzes": "Mengabarkan kuis yang segera dibuka atau ditutup",
      "sweep": "Menghapus data yang sudah lewat masanya",
    } as Record<string, string>,
    states: {
      never: "Belum pernah",
      running: "Sedang berjalan",
      ok: "Berhasil",
      failed: "Gagal",
      broken: "Terputus",
      late: "Terlambat",
    },
    took: duration,
    nothing: "Tidak ada yang perlu dikerjakan",
    figures: {
      found: (n: string) => `${n} ditemukan`,
      queued: (n: string) => `${n} masuk antrean`,
      sent: (n: string) => `${n} selesai`,
      skipped: (n: string) => `${n} dilewati`,
      failed: (n: string) => `${n} gagal`,
    },
    lastFailure: "Kegagalan terakhir",
  },

  queues: {
    title: "Antrean tugas",
    columns: {
      queue: "Antrean",
      waiting: "Menunggu",
      active: "Dikerjakan",
      retrying: "Akan diulang",
      failed: "Gagal",
      completed: "Selesai",
    },
    names: {
      event: "Peristiwa",
      mail: "Email",
    } as Record<string, string>,
    oldest: "Yang terlama menunggu sejak",
    empty: "Antrean kosong.",
  },

  jobs: {
    title: "Tugas yang bermasalah",
    columns: {
      job: "Tugas",
      reason: "Alasan",
      tries: "Percobaan",
      when: "Kapan",
      action: "Tindakan",
    },
    emptyTitle: "Semua tugas berjalan lancar",
    emptyText: "Tugas yang gagal muncul di sini dengan alasannya, dan bisa dijalankan lagi.",
    unknown: "Alasannya tidak tercatat.",
    failedAt: "Dihentikan",
    nextTry: "Diulang",
    again: "Jalankan lagi",
    againLabel: (job: string) => `Jalankan lagi ${job}`,
    done: "Tugas dijalankan lagi. Muat ulang halaman ini untuk melihat hasilnya.",
  },
};
