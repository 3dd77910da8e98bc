import { describe, expect, it } from "vitest";
import { apiQuery, listAddress, readListQuery } from "./list-query";

const read = (text: string) => readListQuery(new URLSearchParams(text));

describe("the address of the list of orders", () => {
  it("begins with what waits for the producer", () => {
    expect(read("")).toEqual({ tab: "waiting", payment: null, number: "", page: 1 });
    expect(apiQuery(read(""))).toBe("limit=20&offset=0&waiting=true");
    expect(listAddress("/producer/don-hang", read(""))).toBe("/producer/don-hang");
  });

  it("comes back the same", () => {
    const query = read("muc=shipped&tra=cod&so=1024-1&trang=3");
    expect(query).toEqual({ tab: "shipped", payment: "cod", number: "1024-1", page: 3 });
    expect(read(listAddress("", query).slice(1))).toEqual(query);
    expect(apiQuery(query)).toBe("limit=20&offset=40&status=shipped&payment=cod&q=1024-1");
    expect(apiQuery(read("muc=all"))).toBe("limit=20&offset=0");
  });

  it("takes nonsense for nothing", () => {
    expect(read("muc=abc&tra=x&trang=-1&so=")).toEqual(read(""));
    for (const page of ["0", "1.5", "1e9", "x"]) expect(read(`trang=${page}`).page).toBe(1);
  });
});
