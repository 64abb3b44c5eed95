import { sql } from "kysely";
import type { Db } from "../../lib/database.ts";
import { texts } from "../../lib/platform/db/mod.ts";

/** From common to rare: a course takes one by a skewed draw, as a real catalog would. */
const TOPICS =
  ("Excel,Word,Canva,Desain Grafis,Pemasaran Digital,Bahasa Inggris,PowerPoint,Akuntansi," +
    "Fotografi,Python,Google Sheets,Penulisan Kreatif,JavaScript,Keamanan Jaringan,Analisis Data,Tata Boga," +
    "Manajemen Proyek,Bahasa Jepang,Pengolahan Kopi,Menjahit,Statistik,Pajak,Hidroponik,Ilustrasi,SQL")
    .split(",");
const AIMS = ("Dasar,Lanjutan,Praktis,dari Nol,Intensif,Terapan,Modern,untuk Sehari-hari," +
  "Langkah demi Langkah,Tingkat Mahir,Siap Kerja").split(",");
const PEOPLE =
  ("Pemula,Guru,Mahasiswa,UMKM,Staf Kantor,Pelajar SMK,Petani Muda,Orang Tua,Perangkat Desa," +
    "Pencari Kerja,Wirausaha").split(",");
const PLACES =
  ("Bandung,Surabaya,Medan,Makassar,Denpasar,Kupang,Jayapura,Padang,Pontianak,Manado,Solo," +
    "Ambon,Malang").split(",");
const SYLLABLES = "ka li mo su na re ti ba de po ga wu ja fi".split(" ");

/** Slug of the main categories; each has four below it, `bidang-3-1` to `bidang-3-4`. */
export const CATEGORY = "bidang-3";

/** A word that one generated course in 1,500 has at the end of its title; there are 500 of them. */
export function rareWord(n: number): string {
  return [n, n * 7 + 3, Math.floor(n / SYLLABLES.length) + n * 3 + 1]
    .map((at) => SYLLABLES[at % SYLLABLES.length]).join("");
}

/**
 * Makes `count` published courses, each with two lessons, in a few statements: titles, prices,
 * levels, categories, numbers of students and dates of publication vary, and are the same every time.
 */
export async function seedGenerated(db: Db, count: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const now = Temporal.Now.instant();
    await insertPeople(tx, now);
    await insertCategories(tx);
    await insertCourses(tx, count, now);
    await insertLessons(tx, now);
    // Published last, so that every index is written but once.
    await sql`update courses set status = 'published' where status = 'draft' and slug like 'bench-%'`
      .execute(tx);
  });
  // New rows without statistics mislead the planner; words wait in a list beside the index until a vacuum.
  for (const table of ["categories", "courses", "sections", "lessons", "search_words", "users"]) {
    await sql`vacuum analyze ${sql.table(table)}`.execute(db);
  }
}

async function insertPeople(db: Db, now: Temporal.Instant): Promise<void> {
  await sql`
    insert into users (email, name, role, password_hash, email_verified_at, created_at)
    select 'pengajar' || n || '@bench.test', 'Pengajar ' || n, 'instructor', '-', ${now}::timestamptz, ${now}::timestamptz
    from generate_series(1, 50) n on conflict do nothing`.execute(db);
  await sql`
    insert into instructor_profiles (user_id, headline, verified_at)
    select id, 'Pengajar', ${now}::timestamptz from users where email like '%@bench.test'
    on conflict do nothing`.execute(db);
}

async function insertCategories(db: Db): Promise<void> {
  await sql`
    insert into categories (slug, name, position)
    select 'bidang-' || n, 'Bidang ' || n, 100 + n from generate_series(1, 8) n
    on conflict do nothing`.execute(db);
  await sql`
    insert into categories (parent_id, slug, name, position)
    select id, slug || '-' || n, name || '.' || n, n from categories, generate_series(1, 4) n
    where slug ~ '^bidang-[1-8]$' on conflict do nothing`.execute(db);
}

async function insertCourses(db: Db, count: number, now: Temporal.Instant): Promise<void> {
  const rare = Array.from({ length: 500 }, (_, n) => rareWord(n));
  await sql`
    with words as (
      select ${texts(TOPICS)} as topics, ${texts(AIMS)} as aims, ${texts(PEOPLE)} as people,
        ${texts(PLACES)} as places, ${texts(rare)} as rare,
        array(select id from users where email like '%@bench.test' order by id) as instructors,
        array(select id from categories where slug ~ '^bidang-[1-8]-' order by id) as categories
    ), mixed as (
      -- Four draws that have nothing to do with each other, the same in every run.
      select n, w.*, ('x' || substr(md5(n::text), 1, 7))::bit(28)::int as a,
        ('x' || substr(md5(n::text), 8, 7))::bit(28)::int as b,
        ('x' || substr(md5(n::text), 15, 7))::bit(28)::int as c,
        ('x' || substr(md5(n::text), 22, 7))::bit(28)::int as d
      from generate_series(1, ${count}::integer) n, words w
    ), picked as (
      select *, topics[1 + floor(cardinality(topics) * power(a % 1000 / 1000.0, 2))::int] as topic,
        aims[1 + b % cardinality(aims)] as aim, people[1 + c % cardinality(people)] as person,
        places[1 + d % cardinality(places)] as place
      from mixed
    )
    insert into courses (
      slug, instructor_id, category_id, title, summary, description, outcomes, level, price, status,
      student_count, published_at, created_at, updated_at)
    select
      'bench-' || n,
      instructors[1 + n % cardinality(instructors)],
      categories[1 + a / 1000 % cardinality(categories)],
      concat_ws(' ', topic, aim, 'untuk', person, place, case when n % 3 = 0 then rare[1 + n / 3 % 500] end),
      'Belajar ' || lower(topic) || ' bersama peserta dari ' || place || '.',
      repeat('Kursus ' || topic || ' ' || aim || ' dengan contoh nyata dari ' || place || ' bagi ' || person || '. ', 5),
      array['Memahami dasar ' || topic, 'Menerapkannya di ' || place],
      (array['beginner', 'beginner', 'intermediate', 'advanced'])[1 + b / 100 % 4],
      case when c / 100 % 3 = 0 then 0 else 25000 * (1 + c / 300 % 20) end,
      'draft',
      floor(5000 * power(d / 100 % 1000 / 1000.0, 3)),
      ${now}::timestamptz - make_interval(mins => d % 1000000),
      ${now}::timestamptz - interval '700 days',
      ${now}::timestamptz
    from picked on conflict do nothing`.execute(db);
}

/** The second lesson of two courses in five is a video, of one in ten a meeting. */
async function insertLessons(db: Db, now: Temporal.Instant): Promise<void> {
  await sql`
    insert into sections (course_id, position, title, import_key)
    select id, 1, 'Pengantar', 'bench' from courses where slug like 'bench-%'
    on conflict do nothing`.execute(db);
  await sql`
    insert into lessons (
      course_id, section_id, position, slug, title, kind, body, video_url, minutes, created_at, updated_at)
    select s.course_id, s.id, k, 'pelajaran-' || k, 'Pelajaran ' || k, kind, 'Isi pelajaran.',
      case when kind = 'video' then 'https://www.youtube.com/watch?v=M7lc1UVf-VE' end,
      5 + (s.course_id % 20), ${now}::timestamptz, ${now}::timestamptz
    from sections s, generate_series(1, 2) k
    cross join lateral (select case when k = 1 then 'text' else
      (array['video', 'text', 'video', 'text', 'text', 'video', 'meeting', 'video', 'text', 'text'])
        [1 + s.course_id % 10] end as kind) chosen
    where s.import_key = 'bench'
    on conflict do nothing`.execute(db);
}
