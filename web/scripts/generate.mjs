// Writes src/generated/*.ts from the OpenAPI documents in openapi/, which the server writes (`make openapi`).
// With --check it writes nothing and fails on a difference, so that the console never builds against another API.
import { readFile, writeFile, mkdir } from "node:fs/promises";
import openapi, { astToString } from "openapi-typescript";

const root = new URL("../", import.meta.url);
const check = process.argv.includes("--check");
const banner = "// Generated from the served OpenAPI document by `npm run generate`. Do not edit.\n\n";

async function typesOf(plane) {
  const document = JSON.parse(await readFile(new URL(`openapi/${plane}.json`, root), "utf8"));
  return banner + astToString(await openapi(document, { alphabetize: true, defaultNonNullable: false }));
}

await mkdir(new URL("src/generated/", root), { recursive: true });
let stale = false;
for (const plane of ["management", "tenant"]) {
  const file = new URL(`src/generated/${plane}.ts`, root);
  const wanted = await typesOf(plane);
  const found = await readFile(file, "utf8").catch(() => "");
  if (found === wanted) continue;
  if (check) {
    console.error(`src/generated/${plane}.ts differs from openapi/${plane}.json: run \`npm run generate\`.`);
    stale = true;
  } else {
    await writeFile(file, wanted);
    console.log(`wrote src/generated/${plane}.ts`);
  }
}
process.exit(stale ? 1 : 0);
