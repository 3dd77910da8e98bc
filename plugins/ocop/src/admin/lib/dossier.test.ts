import { describe, expect, it } from "vitest";
import { dossierActs, dossierFields, partText, selfText } from "./dossier";

const part = {
  number: 5,
  mandatory: true,
  thing: false,
  vi: "Sản phẩm mẫu",
  en: "Samples",
  hint: null,
  may_skip: false,
  note: null,
  files: [],
};

describe("a dossier on the operator's screen", () => {
  it("offers what an operator may do, never the council's acts", () => {
    expect(dossierActs({ acts: ["ask", "accept_form"] }).map(({ value }) => value)).toEqual(["ask", "accept_form"]);
    expect(dossierActs({ acts: ["begin_rating"] })).toEqual([]);
    expect(dossierFields("ask", { parts: [{ ...part, state: "missing" }] }).map(({ name }) => name)).toEqual([
      "text",
      "part",
    ]);
    expect(dossierFields("accept_form", { parts: [] }).map(({ name }) => name)).toEqual(["reason"]);
  });

  it("says what is there of a part", () => {
    expect(partText({ ...part, state: "missing" })).toBe("Chưa có");
    expect(partText({ ...part, state: "not_applicable", note: "Dịch vụ" })).toBe("Không cần · Dịch vụ");
    expect(partText({ ...part, state: "present", thing: true })).toBe("Đã nộp mẫu");
    const files = [{ id: "f", name: "a.pdf", media_type: "application/pdf", size: 1, uploaded_at: "" }];
    expect(partText({ ...part, state: "present", files })).toBe("1 tệp");
  });

  it("says the star of the points, and why there is none", () => {
    const sum = { total: 90, unscored: [], not_counted: [], stopped_by: [], rank: 5 };
    expect(selfText({ ...sum, recognition: { stars: 4, potential_five: true } })).toBe(
      "90 điểm, 4 sao, tiềm năng 5 sao",
    );
    expect(selfText({ ...sum, total: 89.99, rank: 4, recognition: { stars: 4, potential_five: false } })).toBe(
      "89,99 điểm, 4 sao",
    );
    expect(selfText({ ...sum, rank: null, recognition: null })).toContain("điều kiện loại");
    expect(selfText({ ...sum, total: 40, rank: 2, recognition: null })).toContain("hạng 2 sao");
    expect(selfText({ ...sum, unscored: ["A"], recognition: null })).toContain("còn 1 mục");
  });
});
