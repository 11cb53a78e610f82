/** The text of a workload's log: one stream while it runs, opened again when the phase changes or the stream breaks. */
import { useEffect, useState } from "react";
import { asProblem } from "@/api/problem";
import { readText } from "@/api/stream";
import { FINAL, type Phase } from "./phases";

const TAIL = 500;
const MOST_CHARACTERS = 200_000;
const AGAIN_MS = 3000;
/** A busy log is painted this often, not once for each piece that arrives. */
const PAINT_MS = 100;
const WRITING: ReadonlySet<Phase> = new Set<Phase>(["Initializing", "Running", "Updating", "Degraded", "Stopping"]);

interface Shown {
  text: string;
  error: unknown;
  following: boolean;
}

type Change = (change: (before: Shown) => Shown) => void;

export function useLog(id: string, phase: Phase, podId: string | null): Shown {
  const [shown, setShown] = useState<Shown>({ text: "", error: null, following: false });
  const ended = FINAL.has(phase);
  const open = ended || WRITING.has(phase);
  useEffect(() => {
    if (!open) return undefined;
    const stop = new AbortController();
    const pod = podId ? `&podId=${podId}` : "";
    const path = `/api/atoll/v1/workloads/${id}/logs?follow=${!ended}&tail=${TAIL}${pod}`;
    void keepReading(path, !ended, stop.signal, setShown);
    return () => stop.abort();
  }, [id, ended, open, podId]);
  return open ? shown : { ...shown, following: false };
}

/** What was shown before stays until there is something newer, so that nothing flickers between two streams. */
async function keepReading(path: string, follow: boolean, signal: AbortSignal, setShown: Change): Promise<void> {
  const show: Change = (change) => signal.aborted || setShown(change);
  for (;;) {
    show((before) => ({ ...before, following: follow }));
    const error = await readOnce(path, signal, (text) => show(() => ({ text, error: null, following: follow })));
    show((before) => ({ ...before, error, following: false }));
    if (!follow) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    if (signal.aborted) return;
  }
}

/** Reads one stream to its end; the problem that ended it, if there was one. */
async function readOnce(path: string, signal: AbortSignal, onText: (text: string) => void): Promise<unknown> {
  let text = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const paint = () => {
    timer = undefined;
    onText(text);
  };
  try {
    await readText(path, signal, (more) => {
      text = shortened(text + more);
      timer ??= setTimeout(paint, PAINT_MS);
    });
    return null;
  } catch (error) {
    return asProblem(error).reason === "logs_not_there" ? null : error;
  } finally {
    if (timer !== undefined) {
      clearTimeout(timer);
      paint();
    }
  }
}

/** Keeps the end of what is too long to show, from a line's start. */
export function shortened(text: string, most = MOST_CHARACTERS): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return cut.slice(cut.indexOf("\n") + 1);
}
