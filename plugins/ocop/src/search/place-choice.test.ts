import { beforeAll, describe, expect, it } from "vitest";
import { territory } from "../modules/territory/dataset/shipped.fixture";
import type { UnitIndex } from "../modules/territory/rules/unit-index";
import { choosePlaces } from "./place-choice";

let index: UnitIndex;
beforeAll(async () => {
  ({ index } = await territory());
}, 60_000);

const choose = (query: Parameters<typeof choosePlaces>[1]) =>
  choosePlaces(
    {
      findTerritory: (reference) => {
        const unit = index.find(reference);
        return Promise.resolve(unit ? index.answer(unit) : null);
      },
    },
    query,
  );

describe("choosePlaces", () => {
  it("is nothing when no place is asked", async () => {
    expect(await choose({})).toBeNull();
  });
  it("lets a former district narrow its province of today and stand beside another", async () => {
    expect(await choose({ province: ["38", "nghe-an-40"], district: ["hoang-hoa-f399"] })).toMatchObject({
      narrowest: ["40", "F399"],
      provinces: ["38", "40"],
      names: [
        { value: "38", label: "Thanh Hóa" },
        { value: "40", label: "Nghệ An" },
        { value: "F399", label: "Huyện Hoằng Hóa" },
      ],
    });
  });
  it("lets a commune of today narrow the district that it lay in", async () => {
    const commune = [...index.units].find(
      (unit) =>
        unit.level === "commune" &&
        unit.valid_to === null &&
        index.answer(unit).predecessors.some((one) => one.unit.parent_code === "F399"),
    );
    const code = commune?.code ?? "";
    const choice = await choose({ province: ["38"], district: ["F399"], commune: [code] });
    expect(choice).toMatchObject({ narrowest: [code], provinces: ["38"] });
  });
  it("takes an ended province for those that took its land, and keeps what is no place", async () => {
    const ended = index.provinces.find(({ valid_to, name }) => valid_to !== null && name === "Hải Dương");
    const choice = await choose({ province: [ended?.code ?? "", "nowhere"] });
    expect(choice?.narrowest).toEqual(["31", "NOWHERE"]);
  });
});
