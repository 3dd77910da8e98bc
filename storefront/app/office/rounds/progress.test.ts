import { describe, expect, it } from "vitest";
import { progressOf, sheetsDue } from "./progress";

const seat = (scores: boolean) => ({
  id: "seat",
  officer_id: null,
  officer_name: null,
  post: "Ủy viên",
  seat: "member" as const,
  scores,
  own: false,
});
const council = [seat(true), seat(true), seat(true), seat(false)];
const entry = (submitted: number, recused: number, status: "waiting" | "removed" = "waiting") => ({
  submitted,
  recused,
  status,
});

describe("progress of scoring", () => {
  it("expects no sheet of a secretary, nor of who has a conflict of interest", () => {
    expect(sheetsDue({ council }, entry(0, 0))).toBe(3);
    expect(sheetsDue({ council }, entry(0, 1))).toBe(2);
    expect(sheetsDue({ council: [] }, entry(0, 1))).toBe(0);
  });

  it("adds up over the dossiers that are still in", () => {
    expect(progressOf({ council, entries: [entry(3, 0), entry(1, 1), entry(2, 0, "removed")] })).toEqual({
      done: 4,
      all: 5,
    });
    expect(progressOf({ council, entries: [] })).toEqual({ done: 0, all: 0 });
  });
});
