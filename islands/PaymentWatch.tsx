import { useEffect, useState } from "preact/hooks";
import { onLive } from "../lib/platform/live_client.ts";

export interface PaymentWatchProps {
  number: string;
  status: string;
  /** Epoch milliseconds, by the server's clock. */
  expiresAt: number;
  now: number;
  words: { timeLeft: string; live: string };
}

/** What the stream says of an order. */
interface OrderNews {
  number: string;
  status: string;
}

const POLL_MS = 15_000;

function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** Counts down to the end of an order, and shows its page anew as soon as the order's state changes. */
export function PaymentWatch({ number, status, expiresAt, now, words }: PaymentWatchProps) {
  const [left, setLeft] = useState(expiresAt - now);

  useEffect(() => {
    // The device's clock may be wrong: only the time that passes is taken from it.
    const begin = performance.now();
    const timer = setInterval(() => setLeft(expiresAt - now - (performance.now() - begin)), 1000);
    return () => clearInterval(timer);
  }, [expiresAt, now]);

  useEffect(() => {
    const page = `/invoices/${number}`;
    const judge = (current: string) => {
      if (current !== status) location.replace(page);
    };
    const ask = async () => {
      if (document.hidden) return;
      try {
        const answer = await fetch(page, { headers: { accept: "application/json" } });
        if (answer.ok) judge((await answer.json()).status);
      } catch {
        // The line is down: the next time.
      }
    };
    const stop = onLive("order", (news) => {
      const { number: changed, status: current } = (news ?? {}) as Partial<OrderNews>;
      if (changed === undefined) void ask();
      else if (changed === number && current !== undefined) judge(current);
    });
    const onVisibility = () => void ask();
    document.addEventListener("visibilitychange", onVisibility);
    const timer = setInterval(ask, POLL_MS);
    void ask();
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [number, status]);

  return (
    <div class="countdown">
      <p class="countdown-left">
        <span class="muted small">{words.timeLeft}</span>
        <span class="countdown-clock" role="timer">{clock(left)}</span>
      </p>
      <p class="muted small">{words.live}</p>
    </div>
  );
}
