import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface LessonVideoProps {
  title: string;
  /** The player's address at the privacy-friendly host. */
  embedUrl: string;
  /** The video at the host: where the link leads without scripts. */
  watchUrl: string;
  /** Sentences, as an island can carry no catalog. */
  words: { play: string; privacy: string; open: string };
  /** The frame is there, and with it the host's cookies and scripts. */
  playing?: boolean;
  onPlay?: (event: MouseEvent) => void;
}

/** A video that asks its host for nothing until somebody presses play. */
export function LessonVideo(props: LessonVideoProps) {
  const { title, embedUrl, watchUrl, words, playing, onPlay } = props;
  return (
    <figure class="video" id="video">
      {playing
        ? (
          <iframe
            class="video-frame"
            // What had the keyboard is gone; the player has it now.
            ref={(frame) => frame?.focus()}
            src={embedUrl}
            title={title}
            allow="autoplay; picture-in-picture; encrypted-media"
            allowFullScreen
            referrerpolicy="strict-origin-when-cross-origin"
          />
        )
        : (
          <a
            class="video-frame video-facade"
            href={watchUrl}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.play}
            onClick={onPlay}
          >
            <span class="video-play">
              <Icon of={icons.play} solid />
            </span>
            <span class="video-title">{title}</span>
          </a>
        )}
      <figcaption class="video-caption">
        <span>{words.privacy}</span>{" "}
        <a href={watchUrl} target="_blank" rel="noopener noreferrer">{words.open}</a>
      </figcaption>
    </figure>
  );
}
