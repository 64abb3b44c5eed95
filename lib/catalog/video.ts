/** A video that one of the known hosts shows. */
export interface VideoAddress {
  provider: "youtube" | "vimeo";
  id: string;
  /** Where to start, in whole seconds; absent for the beginning. */
  start?: number;
  /** The key of an unlisted Vimeo video, without which it does not play. */
  hash?: string;
}

/** Origins that a page with a player must allow in the CSP's `frame-src`. */
export const EMBED_ORIGINS: readonly string[] = [
  "https://www.youtube-nocookie.com",
  "https://player.vimeo.com",
];

const YOUTUBE_HOSTS = new Set([
  "youtube.com",
  "www.youtube.com",
  "m.youtube.com",
  "music.youtube.com",
  "youtube-nocookie.com",
  "www.youtube-nocookie.com",
]);
const YOUTUBE_SHORT_HOSTS = new Set(["youtu.be", "www.youtu.be"]);
const VIMEO_HOSTS = new Set(["vimeo.com", "www.vimeo.com"]);
const VIMEO_PLAYER = "player.vimeo.com";

const YOUTUBE_ID = /^[A-Za-z0-9_-]{11}$/;
/** Paths after /embed/ that are as long as an id and name no video. */
const YOUTUBE_NOT_IDS = new Set(["videoseries", "live_stream"]);
const VIMEO_ID = /^[1-9]\d{0,11}$/;
const VIMEO_HASH = /^[0-9a-f]{6,32}$/i;

/** No video is longer; a larger start is a typing error and is left out. */
const LONGEST_START_SECONDS = 24 * 60 * 60;

/**
 * Reads the address of a YouTube or Vimeo video in any of the forms that the two sites hand out
 * (watch, short, embed, shorts, live, channel and group pages, unlisted), with or without a scheme.
 * Anything else is null: other hosts, hosts that only look alike, playlists without a video,
 * addresses with a user name or a port.
 */
export function parseVideoUrl(input: string): VideoAddress | null {
  const url = toUrl(input);
  if (url === null) return null;
  if (YOUTUBE_HOSTS.has(url.hostname)) return youtube(youtubeId(url), url);
  if (YOUTUBE_SHORT_HOSTS.has(url.hostname)) return youtube(segments(url)[0], url);
  if (VIMEO_HOSTS.has(url.hostname)) return vimeo(vimeoPath(segments(url)), url);
  if (url.hostname === VIMEO_PLAYER) {
    const [first, id] = segments(url);
    return first === "video" ? vimeo({ id }, url) : null;
  }
  return null;
}

/** The address for the player's frame, on the host that sets no cookies before somebody plays. */
export function videoEmbedUrl(video: VideoAddress): string {
  if (video.provider === "youtube") {
    const query = new URLSearchParams({ autoplay: "1", rel: "0" });
    if (video.start) query.set("start", String(video.start));
    return `https://www.youtube-nocookie.com/embed/${video.id}?${query}`;
  }
  const query = new URLSearchParams({ dnt: "1", autoplay: "1" });
  if (video.hash) query.set("h", video.hash);
  const start = video.start ? `#t=${video.start}s` : "";
  return `https://player.vimeo.com/video/${video.id}?${query}${start}`;
}

/** The address of the video's own page, for a plain link. */
export function videoWatchUrl(video: VideoAddress): string {
  if (video.provider === "youtube") {
    const start = video.start ? `&t=${video.start}s` : "";
    return `https://www.youtube.com/watch?v=${video.id}${start}`;
  }
  const hash = video.hash ? `/${video.hash}` : "";
  const start = video.start ? `#t=${video.start}s` : "";
  return `https://vimeo.com/${video.id}${hash}${start}`;
}

function toUrl(input: string): URL | null {
  // "&amp;" comes along when an address is copied out of a page's source.
  const text = input.trim().replaceAll("&amp;", "&");
  if (text.length > 2000 || /[\s\\\p{Cc}]/u.test(text)) return null;
  const address = withScheme(text);
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  const plain = url.username === "" && url.password === "" && url.port === "";
  // The browser's own reading of the host would hide a user name without a value ("@youtube.com").
  const authority = address.replace(/^https?:\/\//i, "").split(/[/?#]/, 1)[0] ?? "";
  return plain && !authority.includes("@") ? url : null;
}

function withScheme(text: string): string | null {
  if (/^https?:\/\/[^/]/i.test(text)) return text;
  if (/^\/\/[^/]/.test(text)) return `https:${text}`;
  return /^[\w-]+(\.[\w-]+)+(?=[/?#])/.test(text) ? `https://${text}` : null;
}

function segments(url: URL): string[] {
  return url.pathname.split("/").filter((part) => part !== "");
}

function youtubeId(url: URL): string | undefined {
  const [first, second] = segments(url);
  if (first === "watch") return url.searchParams.get("v") ?? second;
  const named = ["embed", "shorts", "live", "v", "e"];
  return first !== undefined && named.includes(first) ? second : undefined;
}

function youtube(id: string | undefined, url: URL): VideoAddress | null {
  if (id === undefined || !YOUTUBE_ID.test(id) || YOUTUBE_NOT_IDS.has(id)) return null;
  return withStart({ provider: "youtube", id }, url);
}

interface VimeoParts {
  id?: string;
  hash?: string;
}

function vimeoPath(path: string[]): VimeoParts {
  const [first = "", second, third, fourth] = path;
  if (VIMEO_ID.test(first)) return { id: first, hash: second };
  if (first === "video") return { id: second, hash: third };
  if (first === "channels") return { id: third };
  if (first === "groups" && third === "videos") return { id: fourth };
  if ((first === "album" || first === "showcase") && third === "video") return { id: fourth };
  if (first === "manage" && second === "videos") return { id: third, hash: fourth };
  return {};
}

function vimeo(parts: VimeoParts, url: URL): VideoAddress | null {
  if (parts.id === undefined || !VIMEO_ID.test(parts.id)) return null;
  const video: VideoAddress = { provider: "vimeo", id: parts.id };
  const hash = url.searchParams.get("h") ?? parts.hash;
  if (hash !== undefined && VIMEO_HASH.test(hash)) video.hash = hash;
  return withStart(video, url);
}

function withStart(video: VideoAddress, url: URL): VideoAddress {
  const fragment = new URLSearchParams(url.hash.slice(1));
  const query = url.searchParams;
  const text = query.get("t") ?? query.get("start") ?? query.get("time_continue") ??
    fragment.get("t");
  const start = text === null ? 0 : parseStart(text);
  return start > 0 && start <= LONGEST_START_SECONDS ? { ...video, start } : video;
}

/** Seconds from `90`, `90s`, `1m30s`, `1h2m3s` or `1:30`; 0 for anything else. */
function parseStart(text: string): number {
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(text);
  const units = /^(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s?)?$/i.exec(text);
  const [, hours, minutes, seconds] = clock ?? units ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
