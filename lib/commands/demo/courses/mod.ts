import type { DemoCourse } from "../types.ts";
import { dasarAnalisisData } from "./dasar_analisis_data.ts";
import { dasarDesainGrafis } from "./dasar_desain_grafis.ts";
import { dasarMicrosoftWord } from "./dasar_microsoft_word.ts";
import { desainKontenMediaSosial } from "./desain_konten_media_sosial.ts";
import { emailProfesional } from "./email_profesional.ts";
import { excelDariNol } from "./excel_dari_nol.ts";
import { googleWorkspaceUntukTim } from "./google_workspace_untuk_tim.ts";
import { kelasIntensifExcel } from "./kelas_intensif_excel.ts";
import { kelolaWaktuKerja } from "./kelola_waktu_kerja.ts";
import { powerpointMemukau } from "./powerpoint_memukau.ts";
import { rumusExcelUntukLaporan } from "./rumus_excel_untuk_laporan.ts";
import { sqlUntukPemula } from "./sql_untuk_pemula.ts";
import { suratResmiDiWord } from "./surat_resmi_di_word.ts";
import { powerQueryPraktis, wordVersiLama } from "./tanpa_terbit.ts";
import { visualisasiData } from "./visualisasi_data.ts";

/** The courses of the demo, written for it. */
export const COURSES: readonly DemoCourse[] = [
  dasarMicrosoftWord,
  excelDariNol,
  powerpointMemukau,
  kelasIntensifExcel,
  rumusExcelUntukLaporan,
  suratResmiDiWord,
  kelolaWaktuKerja,
  emailProfesional,
  googleWorkspaceUntukTim,
  dasarDesainGrafis,
  desainKontenMediaSosial,
  dasarAnalisisData,
  sqlUntukPemula,
  visualisasiData,
  powerQueryPraktis,
  wordVersiLama,
];
