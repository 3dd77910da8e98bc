import { expect, it } from "vitest";
import { retryDelay } from "./retry-delay";

it("doubles from five seconds and stays at an hour", () => {
  expect([1, 2, 3, 10, 11, 40].map(retryDelay)).toEqual([5, 10, 20, 2560, 3600, 3600]);
});
