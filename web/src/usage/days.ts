/** Days in UTC, as the usage ledger counts them, and what was used on each of a period, gaps as zero. Pure. */
import type { Bar } from "@/ui/Bars";
import { amount } from "@/ui/relative";

const DAY_MS = 86_400_000;

export interface Period {
  start: string;
  end: string;
}

export function lastDays(count: number, now: Date): Period {
  return { start: dayOf(now.getTime() - (count - 1) * DAY_MS), end: dayOf(now.getTime()) };
}

export function daysOf({ start, end }: Period): string[] {
  const days: string[] = [];
  for (let at = Date.parse(start); at <= Date.parse(end); at += DAY_MS) days.push(dayOf(at));
  return days;
}

/** One bar a day in hours, from seconds by day. */
export function barsOf(period: Period, seconds: ReadonlyMap<string, number>, unit: string): Bar[] {
  return daysOf(period).map((day) => {
    const value = (seconds.get(day) ?? 0) / 3600;
    return { label: short(day), value, title: `${day}: ${amount(value)} ${unit}` };
  });
}

export function summed<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + value(row));
  return sums;
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function short(day: string): string {
  return new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
}
