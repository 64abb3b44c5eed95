import { page } from "fresh";
import { AnnouncementForm } from "../../../../components/AnnouncementForm.tsx";
import { AnnouncementList } from "../../../../components/AnnouncementList.tsx";
import { CourseFrame } from "../../../../components/CourseFrame.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { announcementsToEdit, postAnnouncement } from "../../../../lib/notifications/service.ts";
import { announcementItem } from "../../../../lib/notifications/view.ts";
import { EMPTY_FORM, formFailed } from "../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params: { slug }, state }) {
    const after = url.searchParams.get("after");
    const shown = await announcementsToEdit(state.deps, staffOf(state), slug, after);
    const done = url.searchParams.get("done");
    return page({ ...shown, form: EMPTY_FORM, isFirst: after === null, done });
  },

  async POST({ req, params: { slug }, state }) {
    const { deps } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      await postAnnouncement(deps, viewer, slug, values);
      return seeOther(`/instructor/courses/${slug}/announcements?done=posted`);
    } catch (error) {
      const shown = await announcementsToEdit(deps, viewer, slug, null);
      return formFailed(req, error, values, { ...shown, isFirst: true, done: null });
    }
  },
});

export default define.page<typeof handler>(({ data, url, state: { m, lang, zone, deps } }) => {
  const { course, announcements, next, form, isFirst, done } = data;
  const words = m.notifications.announcements;
  return (
    <CourseFrame
      m={m}
      course={course}
      tab="announcements"
      notice={done === "posted" ? words.posted : null}
    >
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <AnnouncementForm m={m} form={form} formKey={form.values.key || crypto.randomUUID()} />
      <AnnouncementList
        m={m}
        lang={lang}
        zone={zone}
        announcements={announcements.map((row) => announcementItem(row, m))}
        path={url.pathname}
        next={next}
        isFirst={isFirst}
      />
    </CourseFrame>
  );
});
