import { listAddress, listQuery, readListAsk } from "./list-ask";

describe("the address of the list of lots", () => {
  it("comes back as it was read", () => {
    const ask = readListAsk(new URLSearchParams({ "so-lo": " L26 ", "san-pham": "prod_1", trang: "3" }));
    expect(ask).toEqual({ number: "L26", product: "prod_1", page: 3 });
    expect(readListAsk(new URL(listAddress("http://x/producer/lo-hang", ask)).searchParams)).toEqual(ask);
    expect(listQuery(ask).toString()).toBe("limit=20&offset=40&q=L26&product_id=prod_1");
  });

  it("asks for the first page of everything where it makes no sense", () => {
    for (const trang of ["0", "-1", "1e9", "x", "99999"])
      expect(readListAsk(new URLSearchParams({ trang, "san-pham": "<>", "so-lo": "\u0000\ud800" })).page).toBe(1);
    const ask = readListAsk(new URLSearchParams());
    expect(listAddress("/producer/lo-hang", ask)).toBe("/producer/lo-hang");
    expect(listQuery(ask).toString()).toBe("limit=20&offset=0");
  });
});
