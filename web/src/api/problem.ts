/** What went wrong, in the server's words: its error form as one exception, and the two failures that have no form. */
export interface FieldProblem {
  field: string;
  problem: string;
}

export class Problem extends Error {
  readonly status: number;
  readonly details: string;
  readonly reason: string;
  readonly fields: FieldProblem[];
  readonly requestId: string;

  constructor(status: number, body: Partial<ErrorBody>) {
    super(body.message ?? `The server answered ${status}.`);
    this.name = "Problem";
    this.status = status;
    this.details = body.details ?? "";
    this.reason = body.reason ?? "";
    this.fields = body.fields ?? [];
    this.requestId = body.requestId ?? "";
  }
}

interface ErrorBody {
  message: string;
  details: string;
  reason: string;
  fields: FieldProblem[];
  requestId: string;
}

export function unreachable(): Problem {
  return new Problem(0, {
    message: "The server does not answer.",
    details: "Nothing was changed that you have not seen confirmed. It is tried again by itself.",
    reason: "unreachable",
  });
}

export function isErrorBody(body: unknown): body is Partial<ErrorBody> {
  return typeof body === "object" && body !== null && "message" in body;
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return unreachable();
  return new Problem(0, { message: error instanceof Error ? error.message : String(error) });
}

/** A form's errors by its own field names: `spec.compute.gpuDevicesRequest` finds the entry that names that path. */
export function fieldErrors(problem: Problem, names: Record<string, string>): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { field, problem: text } of problem.fields) {
    const name = names[field.replaceAll(/\[\d+\]/g, "")];
    if (name) errors[name] = [errors[name], sentence(text)].filter(Boolean).join(" ");
  }
  return errors;
}

export function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
