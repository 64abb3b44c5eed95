import type { Messages } from "./types.ts";
import { Button, LinkButton } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

export interface UnsubscribeViewProps {
  m: Messages;
  /** Of this page, with its token. */
  path: string;
  /** What the mails are about; null for a link that is not ours. */
  topic: keyof Messages["notifications"]["preferences"]["topics"] | null;
  isDone: boolean;
}

/** Asks before it ends anything: mail scanners open every link. */
export function UnsubscribeView({ m, path, topic, isDone }: UnsubscribeViewProps) {
  const words = m.notifications.unsubscribe;
  const about = topic && m.notifications.preferences.topics[topic];
  return (
    <div class="narrow page stack stack-l">
      <h1>{about === null ? words.badTitle : words.title}</h1>
      {about === null && <p>{words.badText}</p>}
      {about !== null && isDone && <Notice m={m} kind="success" text={words.done(about)} />}
      {about !== null && !isDone && (
        <form method="post" action={path} class="stack stack-l">
          <p>{words.question(about)}</p>
          <div>
            <Button large>{words.button}</Button>
          </div>
        </form>
      )}
      <div>
        <LinkButton href="/profile/notifications" variant="secondary">{words.settings}</LinkButton>
      </div>
    </div>
  );
}
