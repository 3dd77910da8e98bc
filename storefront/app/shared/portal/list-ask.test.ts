import { describe, expect, it } from "vitest";
import { askedOf, askedPage, listAddress } from "./list-ask";

const NAMES = { tim: "q", "trang-thai": "state" };

describe("what an address asks a list for", () => {
  it("is told to the API by its own names, without blanks and strangers", () => {
    const { chosen, query } = askedOf(new URLSearchParams("tim= chè &trang-thai=&x=1"), NAMES);
    expect(chosen).toEqual({ tim: "chè" });
    expect(query.toString()).toBe(new URLSearchParams({ q: "chè" }).toString());
  });

  it("is one page of the list", () => {
    const { chosen, query, page } = askedPage(new URLSearchParams("trang=3&tim=x"), NAMES, 20);
    expect([chosen, query.toString(), page]).toEqual([{ tim: "x" }, "q=x&limit=20&offset=40", 3]);
    expect(askedPage(new URLSearchParams("trang=-1"), NAMES, 20).page).toBe(1);
  });

  it("leads to the same list on another page", () => {
    expect(listAddress("/office/nhu-cau", { tim: "chè" }, 2)).toBe("/office/nhu-cau?tim=ch%C3%A8&trang=2");
    expect(listAddress("/office/nhu-cau", {})).toBe("/office/nhu-cau");
  });
});
