import { expect, it } from "vitest";
import { changeBody, changeFaults, type TypedChange } from "./change-form";

const typed: TypedChange = {
  name: "HTX Chè",
  legal_name: "",
  tax_code: "",
  representative: "",
  kind: "cooperative",
  reason: "Đổi tên",
  commune: "",
};

it("empty boxes ask for nothing to stand there, and no commune for no move", () => {
  expect(changeBody(typed)).toEqual({
    reason: "Đổi tên",
    changes: { name: "HTX Chè", legal_name: null, tax_code: null, representative: null, kind: "cooperative" },
  });
  expect(changeBody({ ...typed, kind: "unknown", commune: "12345" }).changes).toMatchObject({ commune_code: "12345" });
  expect(changeBody({ ...typed, kind: "unknown" }).changes).not.toHaveProperty("kind");
});

it("everything that cannot be right is named at once", () => {
  expect(changeFaults(typed)).toEqual([]);
  expect(changeFaults({ ...typed, name: "", tax_code: "12", reason: "x" })).toEqual(["name", "tax_code", "reason"]);
  for (const code of ["0100000000", "0100000000-001", "012345678901"])
    expect(changeFaults({ ...typed, tax_code: code })).toEqual([]);
});
