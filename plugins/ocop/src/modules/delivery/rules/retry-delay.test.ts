import { expect, it } from "vitest";
import { MAIL_LIMITS, retryDelay } from "./retry-delay";

it("doubles from five seconds and stays at an hour", () => {
  expect([1, 2, 3, 10, 11, 40].map((attempts) => retryDelay(attempts))).toEqual([5, 10, 20, 2560, 3600, 3600]);
});

it("tries a mail in ever longer pauses, the last time within three days", () => {
  const { longest, most } = MAIL_LIMITS;
  const pauses = Array.from({ length: most - 1 }, (_, index) => retryDelay(index + 1, longest));
  expect(pauses.every((pause, index) => pause >= (pauses[index - 1] ?? 0))).toBe(true);
  const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3600;
  expect(hours).toBeCloseTo(70.75, 1);
});
