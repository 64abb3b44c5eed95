import { useState } from "preact/hooks";
import { LessonVideo, type LessonVideoProps } from "../components/LessonVideo.tsx";

export type LessonVideoPlayerProps = Omit<LessonVideoProps, "playing" | "onPlay">;

/** Plays the video on the page instead of following the link to its host. */
export function LessonVideoPlayer(props: LessonVideoPlayerProps) {
  const [playing, setPlaying] = useState(false);
  const onPlay = (event: MouseEvent) => {
    // Somebody who asks for a new tab gets one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setPlaying(true);
  };
  return <LessonVideo {...props} playing={playing} onPlay={onPlay} />;
}
