const VIDEO_HOST_WORDS = new Set(
  "video videos vid vod player youtube youtu vimeo dailymotion wistia loom mediasite kaltura panopto streamable"
    .split(" "),
);
const VIDEO_PATH_PARTS = new Set(["video", "videos", "vod", "player", "embed"]);
const VIDEO_FILE = /\.(mp4|m4v|webm|mov|mkv|avi|m3u8|mpd)$/i;
const INVITES_TO_WATCH =
  /\b(tonton|saksikan|simak|putar|lihat|watch|play|view)\b.*\bvideo\b|^\s*video\b/i;

/**
 * Whether a linked picture leads to a video: the host or the path says so (youtube, vimeo, "video",
 * "player", "vod", a video file), or the picture's own text invites to watch one ("Tonton video"),
 * which matters for shortened addresses. Only http(s) addresses count.
 */
export function leadsToVideo(address: string, pictureText = ""): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  if (INVITES_TO_WATCH.test(pictureText)) return true;
  const url = new URL(address);
  const path = url.pathname.toLowerCase().split("/").filter((part) => part !== "");
  return url.hostname.split(/[.-]/).some((word) => VIDEO_HOST_WORDS.has(word)) ||
    path.some((part) => VIDEO_PATH_PARTS.has(part)) ||
    (path.includes("watch") && (url.searchParams.has("v") || path.at(-1) !== "watch")) ||
    VIDEO_FILE.test(url.pathname);
}

/** What a button to a video says: the picture's text, unless that says nothing. */
export function videoLabel(pictureText: string): string {
  const text = pictureText.replace(/\s+/g, " ").trim();
  const saysNothing = /^(image|img|picture|gambar|thumbnail|alt( text)?|\S+\.\w{3,4})?$/i.test(
    text,
  );
  return `▶ ${saysNothing ? "Tonton video" : text}`;
}
