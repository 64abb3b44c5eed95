import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { directoryFiles } from "../../lib/authoring/folder/directory.ts";
import { readCourseFolder } from "../../lib/authoring/read_folder.ts";
import { importCourse } from "../../lib/authoring/service.ts";
import { withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";

const NAME = "keamanan-siber-pemula";
const FOLDER = fileURLToPath(new URL(`../../../shared/courses/${NAME}`, import.meta.url));
const isThere = await Deno.stat(FOLDER).then((info) => info.isDirectory, () => false);

Deno.test({
  name: "a real course gets in whole, with every picture its lessons show",
  ignore: !isThere,
  fn: () =>
    withDeps(async (deps) => {
      const user = await makeUser(deps, { role: "instructor" });
      const instructor = { id: user.id, role: "instructor" as const };
      const folder = await readCourseFolder(directoryFiles(FOLDER), { folderName: NAME });
      const options = { importKey: NAME, category: "Keamanan" };
      const report = await importCourse(deps, instructor, folder, options);
      assert.deepEqual([report.sections.created, report.lessons.created.length], [8, 24]);
      assert.deepEqual(folder.broken, []);
      const bodies = await deps.db.selectFrom("lessons").select(["body", "course_id"]).execute();
      const shown = new Set(bodies.flatMap(({ body }) =>
        [...body.matchAll(/\/media\/([0-9a-f-]{36})/g)].map((match) => match[1])
      ));
      const media = await deps.db.selectFrom("media").select(["id", "course_id", "purpose"])
        .execute();
      const stored = media.filter((one) =>
        one.course_id === report.course.id && one.purpose === "picture"
      );
      assert.ok(shown.size > 0);
      assert.deepEqual(
        shown,
        new Set(stored.map((one) =>
          one.id
        )),
      );
      assert.ok(bodies.every(({ body }) => !/import-image:|\]\(lesson:/.test(body)));
      const again = await importCourse(deps, instructor, folder, options);
      assert.equal(again.course.outcome, "unchanged");
      assert.equal(again.pictures.stored, 0);
    }),
});
