import type { CourseFiles } from "../../lib/authoring/folder/types.ts";
import { type CourseFolder, readCourseFolder } from "../../lib/authoring/read_folder.ts";

/** Files by their paths. */
export type Files = Record<string, string | Uint8Array>;

/** A course folder in memory. */
export function memoryFiles(files: Files): CourseFiles {
  return {
    list: () => Promise.resolve(Object.keys(files)),
    read(path) {
      const file = files[path];
      if (file === undefined) throw new Error(`${path} is not there`);
      return Promise.resolve(typeof file === "string" ? new TextEncoder().encode(file) : file);
    },
  };
}

/** Reads a folder in memory. */
export function readFolder(files: Files): Promise<CourseFolder> {
  return readCourseFolder(memoryFiles(files), { folderName: "kursus-contoh" });
}

/** Three lessons in two sections, two pictures, a link from one lesson to another. */
export function smallCourse(pictures: { cover: Uint8Array; inside: Uint8Array }): Files {
  return {
    "README.md": [
      "# Berkebun di Rumah",
      "",
      "Kursus singkat untuk pemula.",
      "",
      "![Sampul](images/cover.gif)",
      "",
      "| Nomor | Modul | Pelajaran |",
      "|---|---|---|",
      "| 1.1 | Persiapan | Tanah |",
      "| 1.2 | Persiapan | Bibit |",
      "| 2.1 | Perawatan | Air |",
    ].join("\n"),
    "1.1 Tanah.md": "# Tanah\n\nTanah yang gembur.\n\n![Pot](../salah/pot.gif)\n",
    "1.2 Bibit.md": "# Bibit\n\nPilih bibit sehat. Lanjut ke [air](2.1%20Air.md).\n",
    "2.1 Air.md": "# Air\n\nSiram pagi dan sore.\n",
    "images/cover.gif": pictures.cover,
    "images/pot.gif": pictures.inside,
  };
}
