import type { ConversationWords, ShownTurn } from "./assistant_types.ts";

export interface AssistantTurnProps {
  turn: ShownTurn;
  words: ConversationWords;
  /** The answer is still on its way. */
  isBusy?: boolean;
}

/** A question and its answer with the pages it is taken from. All of it is plain text, whoever wrote it. */
export function AssistantTurn({ turn, words, isBusy }: AssistantTurnProps) {
  const { question, answer, sources, isStopped } = turn;
  return (
    <li class="turn">
      <div class="turn-question">
        <span class="visually-hidden">{words.you}:</span>
        <p>{question}</p>
      </div>
      <div class="turn-answer" aria-busy={isBusy ? "true" : undefined}>
        <span class="visually-hidden">{words.name}:</span>
        {answer !== "" && <p class="turn-text">{answer}</p>}
        {isBusy && answer === "" && (
          <p class="turn-wait">
            <span class="turn-dots" aria-hidden="true" />
            {words.thinking}
          </p>
        )}
        {isStopped && <p class="turn-wait">{words.stopped}</p>}
        {sources.length > 0 && (
          <div class="turn-sources">
            <span class="turn-sources-label">{words.sources}</span>
            <ul>
              {sources.map(({ title, href }) => (
                <li key={href}>
                  <a href={href}>{title}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}
