/** The way of an erasure, in the server's order, and what of its certificate people read. Pure. */
export const STEPS = [
  {
    step: "clusters",
    title: "Clusters are emptied",
    about: "Asked to remove everything, and waited for up to 5 minutes",
  },
  { step: "rows", title: "Data is removed", about: "Counted first, then table by table" },
  { step: "key", title: "The data key is destroyed", about: "What it sealed stays shut, wherever a copy is" },
  { step: "tenant", title: "Name and alias are set free", about: "The tenant is no more" },
  { step: "sweep", title: "Every table is searched once more", about: "Anything left would start it again" },
  { step: "done", title: "The certificate is signed", about: "What was there, what was done, what remains elsewhere" },
] as const;

/** How many steps are behind it. */
export function stepsDone(step: string | null | undefined): number {
  if (step === "done") return STEPS.length;
  return Math.max(
    0,
    STEPS.findIndex((each) => each.step === step),
  );
}

/** What a certificate names as not taken back: backups, logs, the platform's own records. */
export function remainsOf(certificate: Record<string, unknown>): string[] {
  const remains = Array.isArray(certificate.remains) ? certificate.remains : [];
  return remains.flatMap((one: unknown) =>
    typeof one === "object" && one !== null && "what" in one && typeof one.what === "string" ? [one.what] : [],
  );
}

/** `audit_record` → `audit record`. */
export function kindOf(table: string): string {
  return table.replaceAll("_", " ");
}
