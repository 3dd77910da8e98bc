import { beforeAll, describe, expect, it } from "vitest";
import type { ListRow } from "../../modules/register-import/rules/list-row";
import { territory } from "../../modules/territory/dataset/shipped.fixture";
import { resolvePrinted } from "../../modules/territory/rules/resolve-printed";
import type { UnitIndex } from "../../modules/territory/rules/unit-index";
import type { PrintedPlace } from "../../shared/territory";
import { issuerOf } from "./issuer";

let index: UnitIndex;
beforeAll(async () => {
  ({ index } = await territory());
});

function issuer(place: PrintedPlace, stars: number, issued_on: string, said: string | null = null) {
  const codes = resolvePrinted(index, place);
  const units = new Map(
    [codes.commune_code, codes.district_code, codes.province_code].flatMap((code) => {
      const unit = index.unit(code);
      return unit ? [[unit.code, index.answer(unit)] as const] : [];
    }),
  );
  const row = { stars, issued_on, issuer: said } as ListRow;
  return issuerOf(row, { ...codes, unknown: null, asks: null, question: null }, units);
}

const HOANG_HOA = { district: "Hoằng Hóa", province: "Thanh Hóa" };
const CHI_LINH = { district: "Chí Linh", province: "Hải Dương" };

describe("who recognised a row that does not say", () => {
  it.each([
    [HOANG_HOA, 3, "2022-05-01", "province", "UBND tỉnh Thanh Hóa"],
    [HOANG_HOA, 3, "2024-05-01", "district", "UBND huyện Hoằng Hóa"],
    [HOANG_HOA, 4, "2024-05-01", "province", "UBND tỉnh Thanh Hóa"],
    [HOANG_HOA, 3, "2025-07-10", "province", "UBND tỉnh Thanh Hóa"],
    [HOANG_HOA, 5, "2024-05-01", "central", "Bộ Nông nghiệp và Phát triển nông thôn"],
    [HOANG_HOA, 5, "2025-05-01", "central", "Bộ Nông nghiệp và Môi trường"],
    // The province was merged on 01/07/2025: whoever signed before signed by the name of that time.
    [CHI_LINH, 4, "2024-05-01", "province", "UBND tỉnh Hải Dương"],
    [CHI_LINH, 4, "2025-08-01", "province", "UBND thành phố Hải Phòng"],
  ] as const)("%j, %i stars on %s", (place, stars, day, level, name) => {
    expect(issuer(place, stars, day)).toMatchObject({ level, name, derived: true });
  });

  it("is as the list says where it does, though the powers may refuse it then", () => {
    expect(issuer(HOANG_HOA, 4, "2024-05-01", "UBND huyện Hoằng Hóa")).toMatchObject({
      level: "district",
      name: "UBND huyện Hoằng Hóa",
      unit_code: "F399",
      derived: false,
    });
  });
});
