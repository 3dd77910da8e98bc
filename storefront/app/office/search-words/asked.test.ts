import { describe, expect, it } from "vitest";
import { askedWords } from "./asked";

const asked = (address: string) => {
  const { chosen, query, page } = askedWords(new URLSearchParams(address));
  return { chosen, page, query: query.toString() };
};

describe("what an address asks of the words", () => {
  it("is kind, days, words and page", () => {
    expect(asked("loai=zero&ngay=90&tim=mat+ong&trang=3")).toEqual({
      chosen: { loai: "zero", ngay: "90", tim: "mat ong" },
      page: 3,
      query: "kind=zero&days=90&q=mat+ong&limit=20&offset=40",
    });
  });

  it("leaves out what there is not", () => {
    expect(asked("loai=x&ngay=1000&area=01")).toEqual({ chosen: {}, page: 1, query: "limit=20&offset=0" });
  });
});
