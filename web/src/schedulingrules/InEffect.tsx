/** Beside a field of a project: what its department says, and which of the two holds with what is typed now. */
import type { Decided } from "./rules";

interface Props<Value> {
  /** Empty where the department says nothing. */
  inherited: string;
  decided: Decided<Value> | undefined;
  words: (value: Value) => string;
}

export function InEffect<Value>({ inherited, decided, words }: Props<Value>) {
  const holds = decided && words(decided.value);
  return (
    <span style={{ display: "block" }}>
      {inherited && `From the department: ${inherited}. `}
      {decided && holds && (
        <b>
          In effect, {decided.from === "own" ? "its own" : "the department’s"}: {holds}.
        </b>
      )}
    </span>
  );
}
