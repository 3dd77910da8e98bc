import { describe, expect, it } from "vitest";
import { apiQuery, filterQuery, lastPage, readFilters } from "./filters";

const read = (query: string) => readFilters(new URLSearchParams(query));

describe("filters of the list of goods", () => {
  it("survive the way over an address", () => {
    for (const query of ["", "?q=ch%C3%A8+lam", "?trang-thai=sent_back&trang=3"]) {
      expect(filterQuery(read(query.slice(1)))).toBe(query);
    }
  });

  it.each(["trang=0", "trang=-1", "trang=1.5", "trang=x", "trang=99999", "trang-thai=gone"])("ignore %s", (query) => {
    expect(read(query)).toEqual({ q: "", status: null, page: 1 });
  });

  it("ask the API for their page", () => {
    expect(apiQuery({ q: "mật ong", status: "live", page: 2 })).toBe(
      "limit=20&offset=20&q=m%E1%BA%ADt+ong&status=live",
    );
    expect([lastPage(0), lastPage(20), lastPage(21)]).toEqual([1, 1, 2]);
  });
});
