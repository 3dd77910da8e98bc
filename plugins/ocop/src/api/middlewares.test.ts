import { describe, expect, it } from "vitest";
import middlewares from "./middlewares";

describe("the patterns of all middlewares", () => {
  const patterns = (middlewares.routes ?? []).flatMap(({ matcher }) => (matcher instanceof RegExp ? [matcher] : []));

  it("read paths without regard to case, as Express does", () => {
    expect(patterns.length).toBeGreaterThan(5);
    expect(patterns.filter(({ flags }) => flags !== "i")).toEqual([]);
  });
});
