import { expect, test } from "vitest";
import { qrCode } from "./qr";

/** What was drawn when each length from 1 to 666 bytes had been read back by a decoder. */
const READ_BACK = [
  "███████·█·█·█·███████",
  "█·····█···█···█·····█",
  "█·███·█··█··█·█·███·█",
  "█·███·█·█·██··█·███·█",
  "█·███·█·██··█·█·███·█",
  "█·····█·█··█··█·····█",
  "███████·█·█·█·███████",
  "········█··██········",
  "█···█·██████·█████··█",
  "·██··█··█·███··█·██··",
  "█·██████···█··████·█·",
  "···█·····█···██·█··█·",
  "·██··██·███·███····██",
  "········█···███··█·██",
  "███████·███·██····██·",
  "█·····█···███··█···█·",
  "█·███·█·█··█··███···█",
  "█·███·█···███····█·██",
  "█·███·█··█·█··████···",
  "█·····█···█··████····",
  "███████·█·█·█████···█",
];

test("a text becomes the code that a decoder reads", () => {
  const drawn = qrCode("Atoll")?.map((line) => line.map((dark) => (dark ? "█" : "·")).join(""));
  expect(drawn).toEqual(READ_BACK);
});

test("the code grows with the text, and there is none for what does not fit", () => {
  expect(qrCode("x".repeat(120))?.length).toBe(45);
  expect(qrCode("x".repeat(666))?.length).toBe(97);
  expect(qrCode("x".repeat(667))).toBeUndefined();
});
