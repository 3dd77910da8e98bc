import type { BuyerApi } from "../api/answers.server";
import { todayInVietnam } from "../format/date";
import type { PlaceMatch } from "./decide-place";

/** A unit as the API answers it. */
interface Unit {
  code: string;
  name: string;
  /** With its kind, as it stands on an envelope: "Xã Hoằng Hóa". */
  full_name: string;
}

export interface PlaceOption {
  code: string;
  name: string;
}

const PAGE = 100;

async function listUnits(api: BuyerApi, query: string, nameOf: (unit: Unit) => string): Promise<PlaceOption[]> {
  const options: PlaceOption[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const answer = await api.get<{ units: Unit[]; count: number }>(
      `/store/territory/units?${query}&limit=${PAGE}&offset=${offset}`,
    );
    if (!answer.ok) return options;
    options.push(...answer.data.units.map((unit) => ({ code: unit.code, name: nameOf(unit) })));
    if (answer.data.units.length < PAGE) return options;
  }
}

let provinces: PlaceOption[] = [];

/**
 * Today's 34 provinces, without their kind: nobody looks for Huế under "Thành phố", and typing
 * "T" in the list finds Thanh Hóa. They change by law, not by the day, so the process asks once.
 */
export async function listProvinces(api: BuyerApi): Promise<PlaceOption[]> {
  if (provinces.length === 0) {
    const named = await listUnits(api, `level=province&as_of=${todayInVietnam()}`, (unit) => unit.name);
    provinces = named.toSorted((a, b) => a.name.localeCompare(b.name, "vi"));
  }
  return provinces;
}

const communes = new Map<string, PlaceOption[]>();

/** Today's communes of a province, to suggest while typing; empty for an unknown province. */
export async function listCommunes(api: BuyerApi, province: string): Promise<PlaceOption[]> {
  if (!/^\d{2}$/.test(province)) return [];
  const known = communes.get(province);
  if (known !== undefined) return known;
  const found = await listUnits(
    api,
    `level=commune&parent=${province}&as_of=${todayInVietnam()}`,
    (unit) => unit.full_name,
  );
  if (found.length > 0) communes.set(province, found);
  return found;
}

const districts = new Map<string, PlaceOption[]>();

/** The districts that a province's land had until 30/06/2025; empty for an unknown province. */
export async function listDistricts(api: BuyerApi, province: string): Promise<PlaceOption[]> {
  if (!/^\d{2}$/.test(province)) return [];
  const known = districts.get(province);
  if (known !== undefined) return known;
  const found = await listUnits(api, `level=district&parent=${province}`, (unit) => unit.full_name);
  if (found.length > 0) districts.set(province, found);
  return found;
}

interface ResolveAnswer {
  matches: { commune: Unit; province: Unit; via: "current" | "former"; note: string | null }[];
}

/** The communes of today that a typed name may mean, today's or former; empty when the name is unknown. */
export async function resolveCommune(api: BuyerApi, province: string, commune: string): Promise<PlaceMatch[]> {
  const query = new URLSearchParams({ commune, ...(province === "" ? {} : { province }) });
  const answer = await api.get<ResolveAnswer>(`/store/territory/resolve?${query}`);
  if (!answer.ok) {
    if (answer.status >= 500) throw new Response(null, { status: 503 });
    return [];
  }
  return answer.data.matches.map((match) => ({
    communeCode: match.commune.code,
    communeName: match.commune.full_name,
    provinceCode: match.province.code,
    provinceName: match.province.full_name,
    via: match.via,
    note: match.note,
  }));
}
