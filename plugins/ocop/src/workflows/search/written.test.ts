import { expect, it } from "vitest";
import { Written } from "./written";

const rebuilt = { documents: [{ id: "a", version: "1", shard: 0 }], gone: ["b"] };

it("leaves alone what was written as it is, until somebody has reconciled", () => {
  const written = new Written();
  written.heed(new Date(1000));
  expect(written.news(rebuilt)).toEqual(rebuilt);
  written.keep(rebuilt);
  written.heed(new Date(1000));
  expect(written.news(rebuilt)).toBeNull();
  written.heed(new Date(2000));
  expect(written.news(rebuilt)).toEqual(rebuilt);
});
