import { describe, expect, it } from "vitest";
import { type Identity, identityDifferences } from "./identity";

const present: Identity = {
  name: "HTX Chè",
  legal_name: null,
  kind: "cooperative",
  tax_code: "0100000000",
  representative: null,
  place: "Xã Tân Cương, Thái Nguyên",
};

describe("identityDifferences", () => {
  it("names what changes, before and after, and nothing else", () => {
    expect(identityDifferences(present, { name: "HTX Chè Xanh", kind: "cooperative", tax_code: null })).toEqual([
      { field: "name", before: "HTX Chè", after: "HTX Chè Xanh" },
      { field: "tax_code", before: "0100000000", after: null },
    ]);
  });

  it("is empty for what is so already", () => {
    expect(identityDifferences(present, { ...present })).toEqual([]);
    expect(identityDifferences(present, {})).toEqual([]);
  });
});
