import { useEffect, useRef, useState } from "preact/hooks";
import { Autosave, type SavingState } from "../lib/assessment/browser/autosave.ts";
import { countdown, timeOfDay } from "../lib/assessment/browser/countdown.ts";
import { Outbox } from "../lib/assessment/browser/outbox.ts";
import { QuizForm } from "../lib/assessment/browser/quiz_form.ts";
import { onLive } from "../lib/platform/live_client.ts";

export interface QuizSessionProps {
  attempt: string;
  /** The path of the quiz. */
  base: string;
  device: string;
  /** Epoch milliseconds, as everything about time. */
  deadline: number | null;
  serverNow: number;
  savedAt: number | null;
  zone: string;
  /** Texts; `{time}` and the like are filled in. */
  words: Record<
    | "saving"
    | "saved"
    | "offline"
    | "retrying"
    | "signedOut"
    | "left"
    | "minutesLeft"
    | "timeUp"
    | "timeMoved"
    | "answered"
    | "confirmTitle"
    | "confirmText"
    | "unsent"
    | "question"
    | "openText"
    | "submit"
    | "keepWorking",
    string
  >;
}

const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

/** A sign of life at least that often: it brings what the live stream has not told, where there is none. */
const HEARTBEAT_MS = 20_000;
/** Minutes before the end that are said aloud. */
const ANNOUNCED = [30, 10, 5, 1];

/** The form that goes to the result, QuizPaper's. */
function submitForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>("#quiz-submit");
}

function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/**
 * Makes the quiz's form save by itself: each answer goes to the server as it is given, or waits on the device until it
 * can; shows what is saved and how much time is left by the server's clock; submits when the time is up.
 */
export function QuizSession(props: QuizSessionProps) {
  const { attempt, base, device, zone, words } = props;
  const [state, setState] = useState<SavingState>(
    props.savedAt === null ? { kind: "idle" } : { kind: "saved", at: props.savedAt },
  );
  const [savedAt, setSavedAt] = useState(props.savedAt);
  const [deadline, setDeadline] = useState(props.deadline);
  const [left, setLeft] = useState<number | null>(null);
  const [news, setNews] = useState("");
  const [counts, setCounts] = useState({ done: 0, total: 0 });
  const [open, setOpen] = useState<number[]>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  /** How far the server's clock is ahead of this one. */
  const ahead = useRef(props.serverNow - Date.now());
  const saver = useRef<Autosave | null>(null);
  const ends = useRef(props.deadline);

  useEffect(() => {
    const form = new QuizForm(document.querySelector<HTMLFormElement>("#quiz")!);
    const outbox = new Outbox(storage(), attempt, form.known());
    const early = form.early();
    for (const { question, answer } of outbox.pending()) {
      if (!early.has(question)) form.restore(question, answer);
    }
    for (const [question, answer] of early) outbox.put(question, answer);
    const count = () => setCounts({ done: form.answeredCount(), total: form.total });
    const autosave = new Autosave(outbox, `${base}/answers`, device, {
      onState(next) {
        // What is being typed is kept on the device, as what was refused is.
        if (next.kind === "moved") form.flush();
        if (next.kind === "finished") outbox.clear();
        if (next.kind === "moved" || next.kind === "finished") location.reload();
        if (next.kind === "saved") setSavedAt(next.at);
        setState(next);
      },
      onTimes(times) {
        ahead.current = times.serverNow - Date.now();
        if (times.deadline !== ends.current && times.deadline !== null) {
          setNews(fill(words.timeMoved, { time: timeOfDay(times.deadline, zone) }));
        }
        ends.current = times.deadline;
        setDeadline(times.deadline);
      },
      onRefused(question, message) {
        form.complain(question, message);
        count();
      },
      onAccepted(question) {
        form.complain(question, null);
        count();
      },
    });
    saver.current = autosave;
    form.listen((question, answer) => {
      outbox.put(question, answer);
      count();
      autosave.send();
    });
    form.onSubmit(async () => {
      form.flush();
      await autosave.send();
      setOpen(form.openNumbers());
      dialog.current?.showModal();
    });
    const onLine = () => autosave.send();
    const onHide = () => {
      form.flush();
      if (document.visibilityState === "hidden") autosave.sendLast();
      else autosave.send();
    };
    // Once it is on its way nothing is left to save or to ask.
    const onHandIn = () => autosave.stop();
    submitForm()?.addEventListener("submit", onHandIn);
    addEventListener("online", onLine);
    document.addEventListener("visibilitychange", onHide);
    // Extra time, or another device that goes on.
    const stopListening = onLive("quiz", (news) => {
      if (news === null || (news as { attempt: string }).attempt === attempt) autosave.send();
    });
    const heartbeat = setInterval(() => autosave.send(), HEARTBEAT_MS);
    count();
    autosave.send();
    return () => {
      form.stop();
      autosave.stop();
      stopListening();
      clearInterval(heartbeat);
      submitForm()?.removeEventListener("submit", onHandIn);
      removeEventListener("online", onLine);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, []);

  useEffect(() => {
    if (deadline === null) return setLeft(null);
    let isUp = false;
    const tick = async () => {
      const rest = deadline - Date.now() - ahead.current;
      setLeft(Math.max(0, rest));
      const minutes = Math.ceil(rest / 60_000);
      if (ANNOUNCED.includes(minutes) && minutes * 60_000 - rest < 1000) {
        setNews(fill(words.minutesLeft, { minutes }));
      }
      if (rest > 0 || isUp) return;
      setNews(words.timeUp);
      isUp = true;
      // Without a line there is no page to go to: the next second tries again. The answer also says whether the
      // deadline still holds.
      const isSent = await saver.current?.send();
      const isOver = ends.current !== null && ends.current <= Date.now() + ahead.current;
      if (isSent && isOver) submitForm()?.requestSubmit();
      else isUp = false;
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [deadline]);

  const isTroubled = ["offline", "retrying", "signed_out"].includes(state.kind);
  return (
    <div class="quiz-session">
      <p class={isTroubled ? "quiz-status quiz-troubled" : "quiz-status"} role="status">
        {state.kind === "saving" && words.saving}
        {state.kind === "offline" && words.offline}
        {state.kind === "retrying" && words.retrying}
        {state.kind === "signed_out" && words.signedOut}
        {!isTroubled && state.kind !== "saving" && savedAt !== null &&
          fill(words.saved, { time: timeOfDay(savedAt, zone) })}
      </p>
      {counts.total > 0 && <p class="quiz-count">{fill(words.answered, counts)}</p>}
      {left !== null && (
        <p class={left < 60_000 ? "quiz-left quiz-hurry" : "quiz-left"}>
          <span class="quiz-left-label">{words.left}</span>{" "}
          <span class="numeric" role="timer" aria-live="off">{countdown(left)}</span>
        </p>
      )}
      <p class={news === "" ? "visually-hidden" : "quiz-news"} role="status" aria-live="assertive">
        {news}
      </p>
      <dialog class="dialog quiz-dialog" ref={dialog} aria-labelledby="submit-title">
        <div class="dialog-head">
          <h2 id="submit-title">{words.confirmTitle}</h2>
        </div>
        <div class="dialog-body stack stack-s">
          {open.length > 0 && (
            <>
              <p>{words.openText}</p>
              <ul class="quiz-open-list">
                {open.map((number) => (
                  <li key={number}>
                    <a href={`#soal-${number}`} onClick={() => dialog.current?.close()}>
                      {fill(words.question, { number })}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{words.confirmText}</p>
          {isTroubled && <p class="field-error">{words.unsent}</p>}
        </div>
        <div class="dialog-actions">
          <button
            type="button"
            class="button button-secondary"
            onClick={() => dialog.current?.close()}
          >
            <span>{words.keepWorking}</span>
          </button>
          <button
            type="submit"
            form="quiz-submit"
            class="button button-primary"
            disabled={isTroubled}
          >
            <span>{words.submit}</span>
          </button>
        </div>
      </dialog>
    </div>
  );
}
