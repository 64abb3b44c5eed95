import type { Messages } from "./types.ts";
import { AccountFrame } from "./AccountFrame.tsx";
import { Button } from "./Button.tsx";

type Words = Messages["notifications"]["preferences"];

export interface PreferenceBox {
  topic: keyof Words["topics"];
  channel: keyof Words["channels"];
  isWanted: boolean;
  isFixed: boolean;
}

export interface PreferencesViewProps {
  m: Messages;
  preferences: readonly PreferenceBox[];
  done: string | null;
}

/** One topic: a group of boxes, one for each way it can be told. */
function TopicBoxes({ words, boxes }: { words: Words; boxes: readonly PreferenceBox[] }) {
  return (
    <fieldset class="preference">
      <legend>{words.topics[boxes[0].topic]}</legend>
      <div class="preference-boxes">
        {boxes.map(({ topic, channel, isWanted, isFixed }) => (
          <label key={channel} class="choice choice-plain">
            <input
              type="checkbox"
              name={`${topic}.${channel}`}
              value="1"
              checked={isWanted}
              disabled={isFixed}
            />
            <span>{words.channels[channel]}</span>
            {isFixed && <span class="choice-hint">{words.fixed}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What somebody wants to hear of, and where. */
export function PreferencesView({ m, preferences, done }: PreferencesViewProps) {
  const words = m.notifications.preferences;
  const topics = [...new Set(preferences.map(({ topic }) => topic))];
  return (
    <AccountFrame m={m} tab="notifications" done={done}>
      <form method="post" class="stack stack-l">
        <p>{words.lead}</p>
        {topics.map((topic) => (
          <TopicBoxes
            key={topic}
            words={words}
            boxes={preferences.filter((box) => box.topic === topic)}
          />
        ))}
        <p class="muted small">{words.whatsappHint}</p>
        <div>
          <Button large>{words.save}</Button>
        </div>
      </form>
    </AccountFrame>
  );
}
