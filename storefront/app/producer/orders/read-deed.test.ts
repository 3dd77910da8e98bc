import { describe, expect, it } from "vitest";
import { deedOf, readTyped } from "./read-deed";

function deed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return deedOf(readTyped(form));
}

const KEY = "3f1b6c1e-0000-4000-8000-000000000000";

describe("the form of a deed", () => {
  it("asks for what its button says", () => {
    for (const act of ["accept", "pack", "deliver", "collect_cash"])
      expect(deed({ viec: act })).toEqual({ path: "acts", body: { act } });
    expect(deed({ viec: "ship", "don-vi": " GHN ", ma: "" })).toEqual({
      path: "acts",
      body: { act: "ship", carrier: "GHN", tracking_code: null },
    });
  });

  it("needs a reason for a no", () => {
    expect(deed({ viec: "refuse", "ly-do-refuse": " \u0000 " })).toEqual({ path: null, fault: "reason" });
    expect(deed({ viec: "refuse", "ly-do-refuse": "x".repeat(501) })).toEqual({ path: null, fault: "reason" });
    expect(deed({ viec: "refuse", "ly-do-refuse": "Hết hàng" })).toEqual({
      path: "acts",
      body: { act: "refuse", reason: "Hết hàng" },
    });
  });

  it("cancels the pieces that were entered, and nothing by mistake", () => {
    const cancel = { viec: "cancel", "ly-do-cancel": "Thiếu hàng", khoa: KEY };
    expect(deed({ ...cancel, "so-l1": "2", "so-l2": "0", "so-l3": "" })).toEqual({
      path: "cancel",
      body: { lines: [{ id: "l1", quantity: 2 }], reason: "Thiếu hàng", key: KEY },
    });
    for (const wrong of ["0", "", "-1", "1.5", "hai", "1000"])
      expect(deed({ ...cancel, "so-l1": wrong })).toEqual({ path: null, fault: "lines" });
  });

  it("knows no other deeds, such as the operator's", () => {
    for (const viec of ["", "refuse_at_door", "cancelled"])
      expect(deed({ viec })).toEqual({ path: null, fault: "unknown" });
  });
});
