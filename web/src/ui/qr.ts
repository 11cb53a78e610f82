/**
 * QR codes (ISO/IEC 18004) of a text in UTF-8, with error correction level M, up to version 20 (666 bytes): what an
 * authenticator app scans. Written here because it is one page, and no library for it is among our dependencies. Pure.
 */
export type Modules = boolean[][];

/** For versions 1 to 20 at level M: how many bytes of correction each block has, and how many blocks there are. */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
const LEVEL_M = 0;
const MASKS: ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
];

/** The dark modules, row by row, without the quiet zone; undefined for a text that is too long. */
export function qrCode(text: string): Modules | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const version = CORRECTION.findIndex((_, index) => bitsOf(bytes, index + 1).length <= roomFor(index + 1) * 8) + 1;
  if (version === 0) return undefined;
  const frame = frameOf(version);
  const filled = withData(frame, interleaved(codewords(bytes, version), version));
  const masked = MASKS.map((_, mask) => finished(frame, filled, mask, version));
  return masked.reduce((best, other) => (penalty(other) < penalty(best) ? other : best));
}

// --- what is written ----------------------------------------------------------------------------------------------------

function sizeOf(version: number): number {
  return version * 4 + 17;
}

/** All bytes that a symbol holds, correction included: every module that is not part of a pattern. */
function capacity(version: number): number {
  return Math.floor(
    frameOf(version)
      .flat()
      .filter((module) => module === undefined).length / 8,
  );
}

function roomFor(version: number): number {
  return capacity(version) - (CORRECTION[version - 1] ?? 0) * (BLOCKS[version - 1] ?? 0);
}

function bits(value: number, length: number): number[] {
  return Array.from({ length }, (_, index) => (value >> (length - 1 - index)) & 1);
}

/** Byte mode: its mark, how many bytes there are, and they. */
function bitsOf(bytes: number[], version: number): number[] {
  return [...bits(4, 4), ...bits(bytes.length, version < 10 ? 8 : 16), ...bytes.flatMap((byte) => bits(byte, 8))];
}

/** Ended, filled up to whole bytes, and padded with the two bytes that the standard takes in turn. */
function codewords(bytes: number[], version: number): number[] {
  const room = roomFor(version);
  const all = bitsOf(bytes, version);
  all.push(...bits(0, Math.min(4, room * 8 - all.length)));
  while (all.length % 8 > 0) all.push(0);
  const words = Array.from({ length: all.length / 8 }, (_, index) =>
    all.slice(index * 8, index * 8 + 8).reduce((word, bit) => (word << 1) | bit, 0),
  );
  for (let pad = 0; words.length < room; pad++) words.push(pad % 2 === 0 ? 0xec : 0x11);
  return words;
}

/** Cut into blocks, each with its correction, and taken from all blocks in turn. */
function interleaved(words: number[], version: number): number[] {
  const count = BLOCKS[version - 1] ?? 1;
  const shorter = Math.floor(words.length / count);
  const longer = words.length % count;
  const blocks = Array.from({ length: count }, (_, index) => {
    const start = index * shorter + Math.max(0, index - (count - longer));
    return words.slice(start, start + shorter + (index >= count - longer ? 1 : 0));
  });
  const corrections = blocks.map((block) => correction(block, CORRECTION[version - 1] ?? 0));
  return [...inTurn(blocks), ...inTurn(corrections)];
}

function inTurn(blocks: number[][]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
    blocks.flatMap((block) => block[index] ?? []),
  );
}

// --- Reed–Solomon over GF(256) with the polynomial 0x11d ----------------------------------------------------------------

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

/** The remainder of the block by the generator of that degree. */
function correction(block: number[], degree: number): number[] {
  const generator = generatorOf(degree);
  let rest: number[] = Array<number>(degree).fill(0);
  for (const word of block) {
    const factor = word ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((value, index) => value ^ times(generator[index] ?? 0, factor));
  }
  return rest;
}

/** The coefficients of (x - 1)(x - 2)(x - 4)… but for the first, which is one. */
function generatorOf(degree: number): number[] {
  let product = [1];
  let root = 1;
  for (let factor = 0; factor < degree; factor++) {
    const by = root;
    product = [...product, 0].map((value, index) => value ^ times(product[index - 1] ?? 0, by));
    root = times(root, 2);
  }
  return product.slice(1);
}

// --- where it is written ------------------------------------------------------------------------------------------------

/** The patterns of a version; undefined where data goes. What says level and mask is kept free. */
type Frame = (boolean | undefined)[][];
const frames = new Map<number, Frame>();

function frameOf(version: number): Frame {
  const known = frames.get(version);
  if (known) return known;
  const size = sizeOf(version);
  const frame: Frame = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined));
  for (let at = 0; at < size; at++) {
    put(frame, 6, at, at % 2 === 0);
    put(frame, at, 6, at % 2 === 0);
  }
  for (const [row, column] of alignments(version)) square(frame, row, column, 2);
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    square(frame, row, column, 4);
  for (const [row, column] of formatPlaces(size).flat()) put(frame, row, column, false);
  put(frame, size - 8, 8, true);
  if (version >= 7)
    versionBits(version).forEach((bit, index) => {
      const [far, near] = [size - 11 + (index % 3), Math.floor(index / 3)];
      put(frame, far, near, bit);
      put(frame, near, far, bit);
    });
  frames.set(version, frame);
  return frame;
}

function put(frame: Frame, row: number, column: number, dark: boolean): void {
  const line = frame[row];
  if (line && column >= 0 && column < line.length) line[column] = dark;
}

/** Rings around a middle: of a corner with its light margin (radius 4), or of an alignment mark (radius 2). */
function square(frame: Frame, row: number, column: number, radius: number): void {
  for (let down = -radius; down <= radius; down++)
    for (let right = -radius; right <= radius; right++) {
      const ring = Math.max(Math.abs(down), Math.abs(right));
      put(frame, row + down, column + right, radius === 4 ? ring !== 2 && ring !== 4 : ring !== 1);
    }
}

function alignments(version: number): [number, number][] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const last = sizeOf(version) - 7;
  const step = Math.ceil((last - 6) / (count - 1) / 2) * 2;
  const places = [6, ...Array.from({ length: count - 1 }, (_, index) => last - (count - 2 - index) * step)];
  const isCorner = (row: number, column: number) =>
    (row === 6 && column === 6) || (row === 6 && column === last) || (row === last && column === 6);
  return places.flatMap((row) =>
    places.flatMap((column): [number, number][] => (isCorner(row, column) ? [] : [[row, column]])),
  );
}

/** Both places of the fifteen bits that say level and mask, the lowest bit first. */
function formatPlaces(size: number): [number, number][][] {
  const corner: [number, number][] = [];
  const edges: [number, number][] = [];
  for (let bit = 0; bit < 15; bit++) {
    if (bit < 6) corner.push([bit, 8]);
    else if (bit < 8) corner.push([bit + 1, 8]);
    else if (bit === 8) corner.push([8, 7]);
    else corner.push([8, 14 - bit]);
    edges.push(bit < 8 ? [8, size - 1 - bit] : [size - 15 + bit, 8]);
  }
  return [corner, edges];
}

/** The remainder of a BCH code, behind its value. */
function withCheck(value: number, generator: number, length: number): number {
  let rest = value;
  for (let step = 0; step < length; step++) rest = (rest << 1) ^ ((rest >> (length - 1)) * generator);
  return (value << length) | rest;
}

function versionBits(version: number): boolean[] {
  const code = withCheck(version, 0x1f25, 12);
  return Array.from({ length: 18 }, (_, index) => ((code >> index) & 1) === 1);
}

/** Two columns at a time from the right, up and down in turn, past the column of the timing pattern. */
function withData(frame: Frame, words: number[]): Modules {
  const size = frame.length;
  const all = words.flatMap((word) => bits(word, 8));
  const modules = frame.map((line) => line.map((module) => module ?? false));
  let next = 0;
  for (let pair = 0, right = size - 1; right >= 1; pair++, right -= right === 8 ? 3 : 2)
    for (let step = 0; step < size; step++) {
      const row = pair % 2 === 0 ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        const line = modules[row];
        if (line && frame[row]?.[column] === undefined) line[column] = all[next++] === 1;
      }
    }
  return modules;
}

function finished(frame: Frame, filled: Modules, mask: number, version: number): Modules {
  const isMasked = MASKS[mask] ?? (() => false);
  const modules = filled.map((line, row) =>
    line.map((dark, column) => (frame[row]?.[column] === undefined ? dark !== isMasked(row, column) : dark)),
  );
  const format = withCheck((LEVEL_M << 3) | mask, 0x537, 10) ^ 0x5412;
  for (const places of formatPlaces(sizeOf(version)))
    places.forEach(([row, column], bit) => {
      const line = modules[row];
      if (line) line[column] = ((format >> bit) & 1) === 1;
    });
  return modules;
}

// --- which mask is read best --------------------------------------------------------------------------------------------

function penalty(modules: Modules): number {
  const columns = modules.map((_, index) => modules.map((line) => line[index] ?? false));
  const lines = [...modules, ...columns].map((line) => line.map(Number).join(""));
  const dark = modules.flat().filter(Boolean).length / modules.length ** 2;
  return (
    sum(lines.map(runs)) +
    sum(lines.map(lookalikes)) +
    3 * squares(modules) +
    10 * Math.floor(Math.abs(dark - 0.5) * 20)
  );
}

function runs(line: string): number {
  return sum([...line.matchAll(/0{5,}|1{5,}/g)].map(([run]) => run.length - 2));
}

/** What looks like the middle of a corner. */
function lookalikes(line: string): number {
  return 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;
}

function squares(modules: Modules): number {
  return sum(
    modules
      .slice(1)
      .map(
        (line, row) =>
          line.filter(
            (dark, column) =>
              column > 0 &&
              dark === line[column - 1] &&
              dark === modules[row]?.[column] &&
              dark === modules[row]?.[column - 1],
          ).length,
      ),
  );
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
