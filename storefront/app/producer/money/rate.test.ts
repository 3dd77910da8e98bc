import { expect, it } from "vitest";
import { formatRate } from "./rate";

it.each([
  [500, "vi", "5%"],
  [50, "vi", "0,5%"],
  [50, "en", "0.5%"],
  [1234, "vi", "12,34%"],
  [0, "vi", "0%"],
] as const)("%i basis points are %s: %s", (bp, language, shown) => expect(formatRate(bp, language)).toBe(shown));
