/** A moment, relative to now and kept current; the exact one on hover. */
import { Text, Tooltip } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { exact, relative } from "./relative";

const TICK = 5000;
let now = new Date();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for every time on the page. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    for (const each of listeners) each();
  }, TICK);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now);
}

export function Time({ at, missing = "–" }: { at: string | null | undefined; missing?: string }) {
  const current = useNow();
  if (!at)
    return (
      <Text span inherit c="dimmed">
        {missing}
      </Text>
    );
  const moment = new Date(at);
  // The shared clock may be a tick behind a moment that was just written.
  const reference = moment > current && moment.getTime() - current.getTime() < TICK ? moment : current;
  return (
    <Tooltip label={exact(moment)}>
      <time dateTime={at} style={{ whiteSpace: "nowrap" }}>
        {relative(moment, reference)}
      </time>
    </Tooltip>
  );
}
