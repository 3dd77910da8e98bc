import type { CouncilSheetAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { BuyerApi } from "../../shared/api/answers.server";
import { languageOf } from "../../shared/language";
import { SAVED, savedMark } from "../../shared/saved-mark";
import { formatPoints } from "../../shared/score-sheet/written";
import { formLines, formText } from "../../shared/session/form-text";
import { goOn, refuse } from "../rating/act.server";
import { sheetTexts } from "../rating/texts";
import { roundApi, roundPath } from "../rounds/round.server";
import { readSheet } from "./read-sheet";
import { SEAT_KEY, seatQuery } from "./sheet-path";

export interface SheetPage {
  request: Request;
  api: BuyerApi;
  round: string;
  entry: string;
  /** Whose sheet; null for the own one. */
  seat: string | null;
}

const entryApi = ({ round, entry }: SheetPage): string =>
  roundApi(round, `/entries/${encodeURIComponent(entry)}/sheet`);

/** Reads a sheet. */
export async function askSheet(page: SheetPage) {
  const path = `${entryApi(page)}${seatQuery("seat_id", page.seat)}`;
  return page.api.get<{ sheet: CouncilSheetAnswer }>(path);
}

/** The sheet's own page, saying what was saved. */
function here({ request, round, entry, seat }: SheetPage, saved: string | null): string {
  const query = new URLSearchParams({
    ...(seat === null ? {} : { [SEAT_KEY]: seat }),
    ...(saved === null ? {} : { [SAVED]: savedMark(saved) }),
  });
  return roundPath(request, round, `/ho-so/${encodeURIComponent(entry)}/phieu${query.size === 0 ? "" : `?${query}`}`);
}

const seatBody = ({ seat }: SheetPage) => (seat === null ? {} : { seat_id: seat });

/** Saves points, and hands the sheet in when that is asked for. What was saved stays where handing in is refused. */
async function save(page: SheetPage, form: FormData, whole: boolean) {
  const intent = whole ? "submit" : "save";
  const current = await askSheet(page);
  if (!current.ok) return goOn(current, "", { intent, typed: typedOf(form) });
  const language = languageOf(page.request.url);
  const write = (points: number) => formatPoints(language, points);
  const { body, fields, typed } = readSheet(form, current.data.sheet.sheet, whole, sheetTexts(language), write);
  if (body === null) return refuse(400, { intent, fields, typed });
  const saved = await page.api.post(entryApi(page), { ...body, ...seatBody(page) });
  if (!saved.ok || !whole) return goOn(saved, here(page, "luu"), { intent, typed });
  const submitted = await page.api.post(`${entryApi(page)}/acts`, { act: "submit", ...seatBody(page) });
  return goOn(submitted, here(page, "nop"), { intent, typed });
}

/** Everything that a form says, so that it can be shown again where even the sheet could not be read. */
function typedOf(form: FormData): Record<string, string> {
  const typed: Record<string, string> = { condition: form.getAll("condition").map(String).join(" ") };
  for (const name of form.keys()) if (name !== "condition") typed[name] = formLines(form, name);
  return typed;
}

/** Does what a form of a sheet's page asks for. @throws Response 400 for a form that the page does not have */
export async function actOnSheet(page: SheetPage, form: FormData) {
  const intent = formText(form, "intent");
  if (intent === "save" || intent === "submit") return save(page, form, intent === "submit");
  const acts = `${entryApi(page)}/acts`;
  if (intent === "reopen")
    return goOn(await page.api.post(acts, { act: "reopen", ...seatBody(page) }), here(page, null), { intent });
  if (intent !== "recuse" && intent !== "readmit") throw new Response(null, { status: 400 });
  const name = `reason.${intent}`;
  const typed = { [name]: formLines(form, name) };
  const { faults } = sheetTexts(languageOf(page.request.url));
  if (typed[name] === "") return refuse(400, { intent, typed, fields: { [name]: faults.required } });
  // Whoever readmits a member names the seat also where it is in the address of no page.
  const seat = page.seat ?? (formText(form, "seat_id") || null);
  const body = { act: intent, reason: typed[name], ...(seat === null ? {} : { seat_id: seat }) };
  return goOn(await page.api.post(acts, body), here(page, null), { intent, typed });
}
