import { expect, it } from "vitest";
import { remembered } from "./remembered";

it("works each answer out once, and goes on when there were too many to remember", () => {
  let worked = 0;
  const twice = remembered((text) => {
    worked += 1;
    return text + text;
  });
  expect([twice("a"), twice("a"), twice("b")]).toEqual(["aa", "aa", "bb"]);
  expect(worked).toBe(2);
  for (let n = 0; n < 50_001; n += 1) twice(String(n));
  expect(twice("a")).toBe("aa");
  expect(worked).toBe(50_004);
});
