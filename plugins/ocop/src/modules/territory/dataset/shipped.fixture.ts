import type { TerritoryDataset } from "../../../shared/territory";
import { readSource } from "../data/source";
import { UnitIndex } from "../rules/unit-index";
import { buildTerritory } from "./assemble";

let built: Promise<{ dataset: TerritoryDataset; index: UnitIndex }> | undefined;

/** The shipped dataset and its index, built once per test file. */
export function territory(): Promise<{ dataset: TerritoryDataset; index: UnitIndex }> {
  built ??= readSource().then((source) => {
    const dataset = buildTerritory(source);
    return { dataset, index: new UnitIndex(dataset) };
  });
  return built;
}
