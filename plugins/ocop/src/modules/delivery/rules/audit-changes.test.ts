import { describe, expect, it } from "vitest";
import { auditChanges } from "./audit-changes";

describe("auditChanges", () => {
  it("names what differs, and nothing else", () => {
    const before = { status: "active", stars: 4, tags: ["a"], reason: null };
    const after = { status: "revoked", stars: 4, tags: ["a"], reason: "Thanh tra" };
    expect(auditChanges(before, after, false)).toEqual([
      { field: "reason", before: null, after: "Thanh tra" },
      { field: "status", before: "active", after: "revoked" },
    ]);
  });

  it("names everything of what came or went", () => {
    expect(auditChanges(null, { b: 1, a: { c: true } }, false)).toEqual([
      { field: "a", before: null, after: '{"c":true}' },
      { field: "b", before: null, after: "1" },
    ]);
    expect(auditChanges({ b: 1 }, null, false)).toEqual([{ field: "b", before: "1", after: null }]);
  });

  it("says that personal data changed and not to what", () => {
    const before = { phone: "0900000001", account_number: null, name: "HTX" };
    const after = { phone: "0900000002", account_number: "123", name: "HTX mới" };
    expect(auditChanges(before, after, true)).toEqual([
      { field: "account_number", before: null, after: "•••" },
      { field: "name", before: "HTX", after: "HTX mới" },
      { field: "phone", before: "•••", after: "•••" },
    ]);
    expect(auditChanges(before, after, false).at(-1)).toEqual({
      field: "phone",
      before: "0900000001",
      after: "0900000002",
    });
  });

  it("hides them however deep they lie", () => {
    const after = { rows: [{ email: "a@example.vn", stars: 3 }], body: { note: "x" }, producer: { tax_code: "0123" } };
    const text = JSON.stringify(auditChanges(null, after, true));
    for (const secret of ["a@example.vn", "0123", "note"]) expect(text).not.toContain(secret);
    expect(text).toContain("stars");
  });
});
