import type { BuyerApi } from "../../shared/api/answers.server";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { decidePlace, type PlaceMatch } from "../../shared/place/decide-place";
import { listCommunes, type PlaceOption, resolveCommune } from "../../shared/place/territory.server";
import { formTexts } from "../../shared/session/form-text";

/** Help with a commune that was typed: others of this name, or what it is called today. */
export interface ContactHelp {
  choices: PlaceMatch[];
  renamed: PlaceMatch | null;
  communes: PlaceOption[];
}

interface Read {
  typed: Record<string, string>;
  faults: Record<string, string>;
  help: ContactHelp;
  /** Null while something is wrong or has to be confirmed. */
  body: { phone: string; commune_code: string; address: string } | null;
}

/** Reads phone and address of a form; the commune by today's name or a former one. */
export async function contactOf(api: BuyerApi, form: FormData, words: ProducerApplicationTexts): Promise<Read> {
  const { communeCode, ...typed } = formTexts(form, ["phone", "province", "commune", "address", "communeCode"]);
  const { phone, province, commune, address } = typed;
  const faults: Record<string, string> = {
    ...(phone === "" ? { phone: words.faults.needed } : {}),
    ...(province === "" ? { province: words.faults.province } : {}),
    ...(commune === "" ? { commune: words.faults.needed } : {}),
    ...(address === "" ? { address: words.faults.needed } : {}),
  };
  const help: ContactHelp = { choices: [], renamed: null, communes: await listCommunes(api, province) };
  if (province === "" || commune === "") return { typed, faults, help, body: null };
  const place = decidePlace(await resolveCommune(api, province, commune), communeCode);
  if (place.kind === "unknown") faults.commune = words.communeUnknown;
  if (place.kind === "choose") {
    faults.commune = words.communeChoose;
    help.choices = place.matches;
  }
  if (place.kind === "renamed") {
    faults.commune = words.communeRenamed(commune, `${place.match.communeName}, ${place.match.provinceName}`);
    help.renamed = place.match;
  }
  if (place.kind !== "found" || Object.keys(faults).length > 0) return { typed, faults, help, body: null };
  return { typed, faults, help, body: { phone, commune_code: place.match.communeCode, address } };
}
