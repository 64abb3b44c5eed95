import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface LessonVideoProps {
  m: Messages;
  title: string;
  /** "YouTube" or "Vimeo". */
  host: string;
  /** The player's address at the privacy-friendly host. */
  embedUrl: string;
  /** The video at the host, for people who rather watch it there. */
  watchUrl: string;
  /** This page with the video loaded, such as `?play=1#video`. */
  playHref: string;
  playing: boolean;
}

/** A video that asks its host for nothing until somebody presses play; a plain link without scripts. */
export function LessonVideo(props: LessonVideoProps) {
  const { m, title, host, embedUrl, watchUrl, playHref, playing } = props;
  const words = m.learning.video;
  return (
    <figure class="video" id="video">
      {playing
        ? (
          <iframe
            class="video-frame"
            src={embedUrl}
            title={title}
            allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
            allowFullScreen
            referrerpolicy="strict-origin-when-cross-origin"
          />
        )
        : (
          <a class="video-frame video-facade" href={playHref} aria-label={words.play(title)}>
            <span class="video-play">
              <Icon of={icons.play} solid />
            </span>
            <span class="video-title">{title}</span>
          </a>
        )}
      <figcaption class="video-caption">
        <span>{words.privacy(host)}</span>{" "}
        <a href={watchUrl} target="_blank" rel="noopener noreferrer">{words.open(host)}</a>
      </figcaption>
    </figure>
  );
}
