/** The text of a workload's log: one stream while it runs, opened again when the phase changes or the stream breaks. */
import { useEffect, useState } from "react";
import { readText } from "@/api/stream";
import { FINAL, type Phase } from "./phases";

const TAIL = 500;
const MOST_CHARACTERS = 1_000_000;
const AGAIN_MS = 3000;
const SHOWS_SOON: ReadonlySet<Phase> = new Set<Phase>(["Initializing", "Running", "Updating", "Degraded", "Stopping"]);

interface Shown {
  text: string;
  error: unknown;
  following: boolean;
}

const NOTHING: Shown = { text: "", error: null, following: false };

export function useLog(id: string, phase: Phase, podId: string | null): Shown {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const follow = !FINAL.has(phase);
  const live = SHOWS_SOON.has(phase);
  useEffect(() => {
    if (follow && !live) return undefined;
    const stop = new AbortController();
    void keepReading(
      `/api/atoll/v1/workloads/${id}/logs?follow=${follow}&tail=${TAIL}${podId ? `&podId=${podId}` : ""}`,
      follow,
      stop.signal,
      setShown,
    );
    return () => stop.abort();
  }, [id, follow, live, podId]);
  return live ? shown : { ...shown, following: false };
}

async function keepReading(
  path: string,
  follow: boolean,
  signal: AbortSignal,
  setShown: (change: Shown) => void,
): Promise<void> {
  for (;;) {
    let text = "";
    const show = (error: unknown, following: boolean) => !signal.aborted && setShown({ text, error, following });
    show(null, follow);
    try {
      await readText(path, signal, (more) => {
        text = shortened(text + more);
        show(null, follow);
      });
      show(null, false);
    } catch (error) {
      if (signal.aborted) return;
      show(error, false);
    }
    if (!follow || signal.aborted) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    if (signal.aborted) return;
  }
}

/** Keeps the end of what is too long to show, from a line's start. */
export function shortened(text: string, most = MOST_CHARACTERS): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return cut.slice(cut.indexOf("\n") + 1);
}
