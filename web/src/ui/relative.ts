/** Times and amounts as people read them. Pure. */
const STEPS: [number, Intl.RelativeTimeFormatUnit][] = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [4.348, "week"],
  [12, "month"],
  [Number.POSITIVE_INFINITY, "year"],
];
const words = new Intl.RelativeTimeFormat("en", { numeric: "always", style: "short" });

export function relative(at: Date, now: Date): string {
  let distance = (at.getTime() - now.getTime()) / 1000;
  if (Math.abs(distance) < 5) return "just now";
  for (const [size, unit] of STEPS) {
    if (Math.abs(distance) < size) return words.format(Math.trunc(distance), unit);
    distance /= size;
  }
  return at.toISOString();
}

export function exact(at: Date): string {
  return at.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "long" });
}

/** `3 m 20 s`, `2 h 5 m`, `4 d 1 h`: the two largest units. */
export function duration(seconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(seconds / 86400), "d"],
    [Math.floor((seconds % 86400) / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "m"],
    [Math.floor(seconds % 60), "s"],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return "0 s";
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}

/** At most two decimals, none where there are none. */
export function amount(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** Hours of something, from seconds; small amounts keep what tells them from nothing. */
export function hours(seconds: number): string {
  const value = seconds / 3600;
  if (value > 0 && value < 0.01) return "< 0.01 h";
  return `${amount(value)} h`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

const BINARY = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** `536870912` → `512 MiB`. */
export function bytes(value: number): string {
  const power = value > 0 ? Math.min(BINARY.length - 1, Math.floor(Math.log2(value) / 10)) : 0;
  return `${amount(value / 1024 ** power)} ${BINARY[power]}`;
}

/** The day of a moment, in this browser's time: `24 Dec 2026`. */
export function day(at: string): string {
  return new Date(at).toLocaleDateString("en-GB", { dateStyle: "medium" });
}
