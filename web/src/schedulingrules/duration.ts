/** Lengths of time as people write them: `2 d 12 h`, `90 minutes`. Seconds in the API. Pure. */
const UNITS: [name: string, seconds: number][] = [
  ["d", 86_400],
  ["h", 3600],
  ["m", 60],
  ["s", 1],
];
const PART = /(\d+(?:\.\d+)?)\s*(d|h|m|s)(?:ays?|ours?|in|ins|inutes?|ec|ecs|econds?)?(?![a-z])/g;

/** All of it, so that what is read back is what was said. */
export function written(seconds: number): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const [name, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return parts.join(" ") || "0 s";
}

/** In whole seconds; null where nothing is written, undefined where it is no length of time. */
export function secondsOf(text: string): number | null | undefined {
  const said = text.trim().toLowerCase();
  if (said === "") return null;
  if (said.replaceAll(PART, "").replaceAll(/[\s,]|and/g, "") !== "") return undefined;
  const parts = [...said.matchAll(PART)].map(([, count, unit]) => Number(count) * sizeOf(unit));
  return parts.length > 0 ? Math.round(parts.reduce((sum, each) => sum + each, 0)) : undefined;
}

function sizeOf(unit: string | undefined): number {
  return UNITS.find(([name]) => name === unit)?.[1] ?? 0;
}
