import { beforeAll, describe, expect, it } from "vitest";
import { territory } from "../../modules/territory/dataset/shipped.fixture";
import { resolveAddress } from "../../modules/territory/rules/resolve";
import { resolvePrinted } from "../../modules/territory/rules/resolve-printed";
import { searchUnits } from "../../modules/territory/rules/search";
import type { ListRow } from "../../modules/register-import/rules/list-row";
import type { PrintedPlace, TerritoryReader } from "../../shared/territory";
import { PlaceMatcher } from "./match-places";

const TODAY = "2026-11-26";
let reader: Pick<TerritoryReader, "findTerritory" | "resolvePrintedMany" | "resolveAddress" | "listTerritory">;

beforeAll(async () => {
  const { index } = await territory();
  reader = {
    async findTerritory(reference) {
      const unit = index.find(reference);
      return unit ? index.answer(unit) : null;
    },
    resolvePrintedMany: async (places) => places.map((place) => resolvePrinted(index, place)),
    resolveAddress: async (commune, province, district) => resolveAddress(index, commune, province, district),
    async listTerritory(filter, today) {
      const { units, count } = searchUnits(index, filter, today);
      return { answers: units.map((unit) => index.answer(unit)), count };
    },
  };
});

async function matched(place: PrintedPlace, choices = {}, unit_code = "38") {
  const matcher = await PlaceMatcher.of(
    reader as TerritoryReader,
    { level: "province", unit_code, codes: null },
    choices,
    TODAY,
  );
  const row = { line: 7, place } as ListRow;
  await matcher.resolve([row]);
  return matcher.at(row);
}

describe("places of a list", () => {
  it("are today's, through what they were called before", async () => {
    expect(await matched({ commune: "Hoằng Đông", district: "Hoằng Hóa" })).toMatchObject({
      commune_code: "16000",
      former_unit_code: "F15997",
      province_code: "38",
      unknown: null,
      asks: null,
    });
  });

  it("are the office's own where the list does not say", async () => {
    expect(await matched({}, {}, "15961")).toMatchObject({ commune_code: "15961", province_code: "38" });
    expect(await matched({}, {}, "F399")).toMatchObject({ commune_code: null, district_code: "F399" });
  });

  it("are asked for where a name is near to some, and are what is chosen", async () => {
    const asked = await matched({ commune: "Hoằng Lộcc" });
    expect(asked.question).toMatchObject({ about: "unit", said: "Hoằng Lộcc", lines: [7], chosen: null });
    expect(asked.question?.choices).toContainEqual({ value: "15961", label: "Xã Hoằng Lộc", hint: null });
    const key = asked.asks ?? "";
    expect(await matched({ commune: "Hoằng Lộcc" }, { [key]: "15961" })).toMatchObject({
      commune_code: "15961",
      province_code: "38",
      asks: null,
    });
    expect((await matched({ commune: "Hoằng Lộcc" }, { [key]: "00001" })).asks).toBe(key);
  });

  it("are unknown where nothing is near", async () => {
    expect(await matched({ commune: "Wxyz" })).toMatchObject({ unknown: "commune", asks: null });
    expect(await matched({ district: "Hoàn Kiếm" })).toMatchObject({ unknown: "district" });
  });
});
