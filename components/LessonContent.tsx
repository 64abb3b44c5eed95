import type { Lang, LessonKind, Messages, Zone } from "./types.ts";
import { LessonVideoPlayer } from "../islands/LessonVideoPlayer.tsx";
import { parseVideoUrl, videoEmbedUrl, videoWatchUrl } from "../lib/catalog/video.ts";
import { type AttachmentData, AttachmentList } from "./AttachmentList.tsx";
import { LessonMeeting } from "./LessonMeeting.tsx";
import { Notice } from "./Notice.tsx";
import { Prose } from "./Prose.tsx";
import type { SessionData } from "./SessionItem.tsx";

export interface LessonContentProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** The language the course is taught in. */
  courseLang: Lang;
  lesson: {
    title: string;
    kind: LessonKind;
    /** Sanitised HTML; may be empty. */
    bodyHtml: string;
    videoUrl: string | null;
    meetingUrl: string | null;
    /** Epoch milliseconds. */
    meetingAt: number | null;
    attachments: readonly AttachmentData[];
  };
  /** The session that a meeting lesson is for the reader. */
  session?: SessionData | null;
}

const HOSTS = { youtube: "YouTube", vimeo: "Vimeo" } as const;

function Video({ m, title, url }: { m: Messages; title: string; url: string | null }) {
  const video = url === null ? null : parseVideoUrl(url);
  const words = m.learning.video;
  if (video === null) return <Notice m={m} kind="info" text={words.unavailable} />;
  const host = HOSTS[video.provider];
  return (
    <LessonVideoPlayer
      title={title}
      embedUrl={videoEmbedUrl(video)}
      watchUrl={videoWatchUrl(video)}
      words={{ play: words.play(title), privacy: words.privacy(host), open: words.open(host) }}
    />
  );
}

/** What a lesson is made of: its video or meeting first, then its text. */
export function LessonContent(
  { m, lang, zone, courseLang, lesson, session = null }: LessonContentProps,
) {
  return (
    <>
      {lesson.kind === "video" && <Video m={m} title={lesson.title} url={lesson.videoUrl} />}
      {lesson.kind === "meeting" && (
        <LessonMeeting
          m={m}
          lang={lang}
          zone={zone}
          startsAt={lesson.meetingAt}
          url={lesson.meetingUrl}
          session={session}
        />
      )}
      {lesson.bodyHtml !== "" && <Prose html={lesson.bodyHtml} lang={courseLang} />}
      {lesson.attachments.length > 0 && (
        <section class="attachments" aria-labelledby="attachments">
          <h2 id="attachments">{m.learning.attachments}</h2>
          <AttachmentList lang={lang} attachments={lesson.attachments} />
        </section>
      )}
    </>
  );
}
