import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import type { CourseStatus, Lang, Messages, Zone } from "./types.ts";
import { Badge, StatusBadge } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formatCount } from "./format.ts";
import { formMessages } from "./formMessages.ts";
import { Listing, ListingChoice, ListingSearch } from "./Listing.tsx";
import { Time } from "./Time.tsx";

export interface AdminCourseLine {
  id: number;
  slug: string;
  title: string;
  instructor: string;
  category: string;
  status: CourseStatus;
  isWaiting: boolean;
  reviewNote: string | null;
  /** Whole rupiah. */
  price: number;
  students: number;
  /** Epoch milliseconds. */
  updated: number;
}

function Status({ m, course }: { m: Messages; course: AdminCourseLine }) {
  return (
    <div class="row">
      <StatusBadge m={m} status={course.status} />
      {course.isWaiting && <Badge tone="brand">{m.office.courses.waiting}</Badge>}
    </div>
  );
}

export interface AdminCoursesViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  rows: readonly AdminCourseLine[];
  links: ListingLinks;
}

/** Everybody's courses, those that wait for a review among them. */
export function AdminCoursesView({ m, lang, zone, rows, links }: AdminCoursesViewProps) {
  const words = m.office.courses;
  const statuses = (["draft", "published", "archived"] as const).map((value) => ({
    value,
    label: m.catalog[value],
  }));
  return (
    <Listing
      m={m}
      links={links}
      caption={words.title}
      rows={rows}
      rowKey={({ slug }) => slug}
      empty={{ title: words.empty, text: words.emptyText }}
      filters={
        <>
          <ListingSearch m={m} links={links} label={words.search} />
          <ListingChoice
            m={m}
            links={links}
            name="status"
            label={words.status}
            options={[{ value: "waiting", label: words.waiting }, ...statuses]}
          />
        </>
      }
      columns={[
        {
          key: "title",
          label: words.course,
          sorts: "title",
          cell: ({ id, title, category }) => (
            <>
              <a href={`/admin/courses/${id}`}>{title}</a>
              <span class="small muted cell-note">{category}</span>
            </>
          ),
        },
        {
          key: "instructor",
          label: words.instructor,
          sorts: "instructor",
          cell: ({ instructor }) => instructor,
        },
        { key: "status", label: words.status, cell: (row) => <Status m={m} course={row} /> },
        {
          key: "price",
          label: words.price,
          sorts: "price",
          numeric: true,
          cell: ({ price }) => price === 0 ? m.catalog.free : formatRupiah(price, lang),
        },
        {
          key: "students",
          label: words.students,
          sorts: "students",
          numeric: true,
          cell: ({ students }) => formatCount(students, lang),
        },
        {
          key: "updated",
          label: words.updated,
          sorts: "updated",
          cell: ({ updated }) => <Time at={updated} lang={lang} zone={zone} />,
        },
      ]}
    />
  );
}

export interface AdminCourseViewProps {
  m: Messages;
  course: AdminCourseLine;
  form: FormState;
}

function ReasonForm(
  { m, form, action, label, text }: Pick<AdminCourseViewProps, "m" | "form"> & {
    action: string;
    label: string;
    text: string;
  },
) {
  const errors = formMessages(m, form, ["reason"]);
  return (
    <form class="form narrow-form" method="post" action={action} novalidate>
      <FormErrors m={m} errors={errors} />
      <p class="muted">{text}</p>
      <TextArea
        m={m}
        name="reason"
        label={m.office.reason}
        value={form.values.reason}
        error={errors.reason}
        rows={3}
        maxlength={500}
      />
      <Button variant="danger">{label}</Button>
    </form>
  );
}

/** What an admin decides about a course. */
export function AdminCourseView({ m, course, form }: AdminCourseViewProps) {
  const words = m.office.courses;
  const path = `/admin/courses/${course.id}`;
  return (
    <>
      <Status m={m} course={course} />
      <p>{course.instructor} · {course.category}</p>
      {course.reviewNote && <p>{words.note}: {course.reviewNote}</p>}
      <div class="row">
        <LinkButton href={`/courses/${course.slug}`} variant="secondary">{words.open}</LinkButton>
        {course.isWaiting && (
          <form method="post" action={`${path}/approve`}>
            <Button>{words.approve}</Button>
          </form>
        )}
      </div>
      {course.isWaiting && (
        <ReasonForm
          m={m}
          form={form}
          action={`${path}/reject`}
          label={words.reject}
          text={words.rejectText}
        />
      )}
      {course.status === "published" && !course.isWaiting && (
        <ReasonForm
          m={m}
          form={form}
          action={`${path}/unpublish`}
          label={words.unpublish}
          text={words.unpublishText}
        />
      )}
      {course.status !== "published" && !course.isWaiting && <p class="muted">{words.none}</p>}
    </>
  );
}
