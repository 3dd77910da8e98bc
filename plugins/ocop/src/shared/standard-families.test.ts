import { describe, expect, it } from "vitest";
import { standardFamilies } from "./standard-families";

const keys = (text: string) => standardFamilies(text).map(({ key }) => key);

describe("standardFamilies", () => {
  it.each([
    ["VietGAP", ["vietgap"]],
    ["Viet GAP trồng trọt", ["vietgap"]],
    ["GLOBALG.A.P.", ["globalgap"]],
    ["TCVN ISO 22000:2018", ["iso-22000"]],
    ["HACCP và ISO 22000", ["haccp", "iso-22000"]],
    ["Hữu cơ TCVN 11041", ["huu-co"]],
    ["USDA Organic", ["huu-co"]],
    ["CGMP ASEAN", ["gmp"]],
    ["Chỉ dẫn địa lý", ["chi-dan-dia-ly"]],
    ["  ", []],
  ])("%s", (text, wanted) => {
    expect(keys(text)).toEqual(wanted);
  });
});
