import assert from "node:assert/strict";
import fc from "fast-check";
import {
  EMBED_ORIGINS,
  parseVideoUrl,
  videoEmbedUrl,
  videoWatchUrl,
} from "../../lib/catalog/video.ts";

const ID = "aB3_-dE6gH1";
const youtube = { provider: "youtube", id: ID } as const;
const vimeo = { provider: "vimeo", id: "123456789" } as const;

const KNOWN: [string, ReturnType<typeof parseVideoUrl>][] = [
  [`https://www.youtube.com/watch?v=${ID}`, youtube],
  [`  http://youtube.com/watch?feature=share&v=${ID}&list=PL1&index=3\n`, youtube],
  [`youtube.com/watch?v=${ID}`, youtube],
  [`//m.youtube.com/watch?v=${ID}`, youtube],
  [`HTTPS://WWW.YOUTUBE.COM/watch/?v=${ID}`, youtube],
  [`https://music.youtube.com/watch?v=${ID}&si=abc`, youtube],
  [`https://youtu.be/${ID}?si=abc`, youtube],
  [`youtu.be/${ID}/`, youtube],
  [`https://www.youtube.com/embed/${ID}?rel=0`, youtube],
  [`https://www.youtube-nocookie.com/embed/${ID}`, youtube],
  [`https://www.youtube.com/shorts/${ID}?feature=share`, youtube],
  [`https://www.youtube.com/live/${ID}`, youtube],
  [`https://www.youtube.com/v/${ID}`, youtube],
  [`https://youtu.be/${ID}?t=90`, { ...youtube, start: 90 }],
  [`https://youtu.be/${ID}?t=1m30s`, { ...youtube, start: 90 }],
  [`https://www.youtube.com/watch?v=${ID}&amp;t=1h2m3s`, { ...youtube, start: 3723 }],
  [`https://www.youtube.com/embed/${ID}?start=12`, { ...youtube, start: 12 }],
  [`https://www.youtube.com/watch?v=${ID}#t=1:05`, { ...youtube, start: 65 }],
  [`https://youtu.be/${ID}?t=soon`, youtube],
  [`https://youtu.be/${ID}?t=999999`, youtube],
  ["https://vimeo.com/123456789", vimeo],
  ["vimeo.com/123456789?share=copy", vimeo],
  ["https://www.vimeo.com/123456789/ab12cd34ef", { ...vimeo, hash: "ab12cd34ef" }],
  ["https://player.vimeo.com/video/123456789?h=ab12cd34ef&dnt=1", { ...vimeo, hash: "ab12cd34ef" }],
  ["https://vimeo.com/channels/staffpicks/123456789", vimeo],
  ["https://vimeo.com/groups/belajar/videos/123456789", vimeo],
  ["https://vimeo.com/showcase/42/video/123456789", vimeo],
  ["https://vimeo.com/album/42/video/123456789", vimeo],
  ["https://vimeo.com/123456789#t=1m5s", { ...vimeo, start: 65 }],
];

for (const [address, expected] of KNOWN) {
  Deno.test(`video address ${address.trim()}`, () => {
    assert.deepEqual(parseVideoUrl(address), expected);
  });
}

Deno.test("anything else is no video", () => {
  const others = [
    "",
    ID,
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://evilyoutube.com/watch?v=${ID}`,
    `https://youtube.com@evil.example/watch?v=${ID}`,
    `https://evil.example/https://youtube.com/watch?v=${ID}`,
    `https://user:pass@youtube.com/watch?v=${ID}`,
    `https://@youtube.com/watch?v=${ID}`,
    `https://youtube.com:8443/watch?v=${ID}`,
    `https://youtube.com\\@evil.example/watch?v=${ID}`,
    `https://youtube.com./watch?v=${ID}`,
    `javascript:alert(1)//youtube.com/watch?v=${ID}`,
    `java\nscript://youtube.com/watch?v=${ID}`,
    `data:text/html,youtube.com/watch?v=${ID}`,
    `ftp://youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/watch?v=${ID}x`,
    `https://www.youtube.com/watch?v=%22onload%3D1`,
    "https://www.youtube.com/playlist?list=PL123",
    "https://www.youtube.com/embed/videoseries?list=PL123",
    "https://www.youtube.com/embed/live_stream?channel=abc",
    "https://www.youtube.com/@kanal",
    "https://vimeo.com/ondemand/film/123456789",
    "https://vimeo.com/event/1234",
    "https://vimeo.com/about",
    "https://player.vimeo.com/123456789",
    `https://xn--youtue-tg7b.com/watch?v=${ID}`,
    `https://youtu.be/${"a".repeat(5000)}`,
  ];
  for (const address of others) assert.equal(parseVideoUrl(address), null, address);
});

Deno.test("players are asked for on the hosts that the CSP names, without tracking", () => {
  assert.equal(
    videoEmbedUrl({ ...youtube, start: 90 }),
    `https://www.youtube-nocookie.com/embed/${ID}?autoplay=1&rel=0&start=90`,
  );
  assert.equal(
    videoEmbedUrl({ ...vimeo, hash: "ab12cd34ef", start: 5 }),
    "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1&h=ab12cd34ef#t=5s",
  );
  for (const video of [youtube, vimeo]) {
    assert.ok(EMBED_ORIGINS.includes(new URL(videoEmbedUrl(video)).origin));
  }
});

Deno.test("the watch address of a video is read back as the same video", () => {
  for (const [, video] of KNOWN) {
    if (video !== null) assert.deepEqual(parseVideoUrl(videoWatchUrl(video)), video);
  }
});

Deno.test("no input throws", () => {
  const piece = fc.constantFrom("https://", "youtu.be/", "vimeo.com/", ID, "123", "?t=", "@", "%");
  fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
    parseVideoUrl(parts.join(""));
  }));
});
