import { describe, expect, it } from "vitest";
import { askedOf, listAddress } from "./list-ask";

const NAMES = { tim: "q", "trang-thai": "state" };

describe("what an address asks a list for", () => {
  it("is told to the API by its own names, without blanks and strangers", () => {
    const { chosen, query } = askedOf(new URLSearchParams("tim= chè &trang-thai=&x=1"), NAMES);
    expect(chosen).toEqual({ tim: "chè" });
    expect(query.toString()).toBe(new URLSearchParams({ q: "chè" }).toString());
  });

  it("leads to the same list on another page", () => {
    expect(listAddress("/office/nhu-cau", { tim: "chè" }, 2)).toBe("/office/nhu-cau?tim=ch%C3%A8&trang=2");
    expect(listAddress("/office/nhu-cau", {})).toBe("/office/nhu-cau");
  });
});
