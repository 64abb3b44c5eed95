import type { Deps } from "../deps.ts";
import { selectPreferences, upsertPreferences } from "./centre_queries.ts";
import { type Channel, CHANNELS, isFixed, isWanted, type Topic, TOPIC_NAMES } from "./rules.ts";

/** One box of the preferences page. */
export interface Preference {
  topic: Topic;
  channel: Channel;
  isWanted: boolean;
  /** It cannot be changed. */
  isFixed: boolean;
}

/** Every topic on every channel, as the person wants it. */
export async function preferencesOf(
  { db }: Pick<Deps, "db">,
  person: { id: number },
): Promise<Preference[]> {
  const said = await selectPreferences(db, person.id);
  const saidOf = new Map(said.map((row) => [`${row.topic}.${row.channel}`, row.wanted]));
  return TOPIC_NAMES.flatMap((topic) =>
    CHANNELS.map((channel) => ({
      topic,
      channel,
      isWanted: isWanted(topic, channel, saidOf.get(`${topic}.${channel}`)),
      isFixed: isFixed(topic, channel),
    }))
  );
}

/** Keeps the boxes of a form: `topic.channel` is there when it is ticked. What is fixed stays as it is. */
export async function savePreferences(
  { db }: Pick<Deps, "db">,
  person: { id: number },
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const said = TOPIC_NAMES.flatMap((topic) =>
    CHANNELS.filter((channel) => !isFixed(topic, channel)).map((channel) => ({
      topic,
      channel,
      wanted: Object.hasOwn(form, `${topic}.${channel}`),
    }))
  );
  await upsertPreferences(db, person.id, said);
}
