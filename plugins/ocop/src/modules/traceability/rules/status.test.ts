import { describe, expect, it } from "vitest";
import { LOT_STATUSES } from "../../../shared/traceability-vocabulary";
import { isOpen, mayBecome } from "./status";

describe("the status of a lot", () => {
  it("goes forward, one step at a time, and never back", () => {
    const allowed = LOT_STATUSES.flatMap((from) =>
      LOT_STATUSES.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`),
    );
    expect(allowed).toEqual(["draft issued", "issued recalled"]);
  });

  it("is open as a draft, and never after", () => {
    expect(LOT_STATUSES.filter(isOpen)).toEqual(["draft"]);
  });
});
