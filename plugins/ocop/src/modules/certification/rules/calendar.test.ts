import { describe, expect, it } from "vitest";
import { turnSince } from "./calendar";

describe("turnSince", () => {
  it("is the midnight just passed, once", () => {
    expect(turnSince("2026-11-22", "2026-11-23")).toEqual({ after: "2026-11-22", until: "2026-11-23" });
    expect(turnSince("2026-11-23", "2026-11-23")).toBeNull();
  });

  it("covers what a stopped process slept over", () => {
    expect(turnSince(null, "2026-11-23")).toEqual({ after: "2026-10-14", until: "2026-11-23" });
    expect(turnSince("2026-11-20", "2026-11-23")).toEqual({ after: "2026-11-20", until: "2026-11-23" });
  });

  it("does not run backwards with a clock that was set back", () => {
    expect(turnSince("2026-11-23", "2026-11-22")).toBeNull();
  });
});
