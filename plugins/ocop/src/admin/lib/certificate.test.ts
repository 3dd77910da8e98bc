import { actsFor, eventText, reasonText } from "./certificate";

describe("acts on a certificate", () => {
  it("are those its status allows; what is final allows none", () => {
    expect(actsFor("active").map(({ value }) => value)).toEqual(["suspend", "revoke"]);
    expect(actsFor("suspended").map(({ value }) => value)).toEqual(["reinstate", "revoke"]);
    expect(actsFor("revoked")).toEqual([]);
    expect(actsFor("superseded")).toEqual([]);
  });
});

describe("history in words", () => {
  it.each([
    [null, "active", "Cấp giấy chứng nhận"],
    ["active", "active", "Đính chính"],
    ["active", "suspended", "Tạm đình chỉ"],
    ["suspended", "active", "Cho hiệu lực trở lại"],
    ["active", "revoked", "Thu hồi"],
    ["active", "superseded", "Được thay bằng giấy mới"],
  ] as const)("%s → %s: %s", (from_status, to_status, text) => {
    expect(eventText({ from_status, to_status })).toBe(text);
  });
});

describe("the reason of a correction", () => {
  it("names labels and not columns", () => {
    const stored = "Gõ đảo số (decision_number: 13/QĐ-UBND → 31/QĐ-UBND)";
    expect(reasonText(stored)).toBe("Gõ đảo số (số quyết định: 13/QĐ-UBND → 31/QĐ-UBND)");
    expect(reasonText("Theo kết luận kiểm tra")).toBe("Theo kết luận kiểm tra");
  });
});
