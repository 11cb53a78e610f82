// What a browser loads before it shows the sign-in page, compressed. Fails past the budget; passes when nothing is built.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const BUDGET = 250 * 1024;
const built = new URL("../../src/atoll/server/console/", import.meta.url);
const index = await readFile(new URL("index.html", built), "utf8").catch(() => "");
const files = [...index.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path);

let sum = 0;
for (const path of files) sum += gzipSync(await readFile(new URL(path, built))).length;
console.log(`first load: ${Math.round(sum / 1024)} KiB of ${BUDGET / 1024} KiB, compressed`);
process.exit(sum > BUDGET ? 1 : 0);
