import { readFilters, writeFilters } from "./filters";
import { lettingGo } from "./letting-go";

describe("letting one filter go", () => {
  const { filters } = readFilters(
    new URLSearchParams("q=mat&nhom=food&nhom-con=food.che&tinh=38&huyen=F399&gia-tu=5&gia-den=9&trang=3"),
  );
  it.each([
    ["group", "?q=mat&tinh=38&huyen=F399&gia-tu=5&gia-den=9"],
    ["place", "?q=mat&nhom=food&nhom-con=food.che&gia-tu=5&gia-den=9"],
    ["price", "?q=mat&nhom=food&nhom-con=food.che&tinh=38&huyen=F399"],
  ] as const)("keeps the others: %s", (dimension, address) => {
    expect(writeFilters(lettingGo(filters, dimension))).toBe(address);
  });
});
