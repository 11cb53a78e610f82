/** Text that the server sends for as long as there is some: the log of a running workload. */
import { entryToken } from "./entry";
import { isErrorBody, Problem, unreachable } from "./problem";

/** Calls `onText` with each piece as it arrives; resolves when the server ends the stream or `signal` aborts it. */
export async function readText(path: string, signal: AbortSignal, onText: (text: string) => void): Promise<void> {
  const token = entryToken();
  const headers = { accept: "text/plain", ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(path, { signal, credentials: "same-origin", headers }).catch((failure: unknown) => {
    throw failure instanceof TypeError ? unreachable() : failure;
  });
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => ({}));
    throw new Problem(response.status, isErrorBody(body) ? body : {});
  }
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onText(value);
  }
}
