/** Which days of the audit log are shown. Days are UTC days, as the log's times are. Pure. */
export interface Range {
  from: string;
  to: string;
}

export const USUAL_DAYS = 30;
export const PRESETS = [1, 7, 30, 90] as const;
const DAY = 86_400_000;

export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

export function lastDays(count: number, now: Date): Range {
  return { from: dayOf(new Date(now.getTime() - (count - 1) * DAY)), to: dayOf(now) };
}

/** As an address says, else as usual; turned round where the last day is before the first. */
export function rangeOf({ from, to }: Partial<Range>, now: Date): Range {
  const usual = lastDays(USUAL_DAYS, now);
  const range = { from: from ?? usual.from, to: to ?? usual.to };
  return range.from <= range.to ? range : { from: range.to, to: range.from };
}

/** How many days until today a range is, where it is one that has a name. */
export function presetOf(range: Range, now: Date): number | undefined {
  return PRESETS.find((count) => {
    const last = lastDays(count, now);
    return last.from === range.from && last.to === range.to;
  });
}

export function bounds({ from, to }: Range): { start: string; end: string } {
  return { start: `${from}T00:00:00.000Z`, end: `${to}T23:59:59.999Z` };
}
