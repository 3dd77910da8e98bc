import { addDays, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { operator } from "./demo-rows";
import { askOffice, type TestOfficer } from "./officers";
import { stack } from "./stack";

interface CommuneChoice {
  code: string;
  name: string;
  districts: { code: string; name: string }[];
}

/** The position of every point of these tests, unless a test says another: in Thanh Hóa. */
export const POSITION = { lat: 19.8066, lng: 105.7852 };

/** A day in Việt Nam, so many days from today, YYYY-MM-DD. */
export const dayIn = (days: number): string => addDays(todayInHoChiMinh(), days);

/** The communes of today in the officer's area, each with the districts that it was made of. */
export async function communesOf(own: TestOfficer): Promise<readonly CommuneChoice[]> {
  const { body } = await askOffice(own, "sales-points/communes");
  return body.communes as CommuneChoice[];
}

/** A commune of the officer's area that was made of one district. */
export async function wholeCommune(own: TestOfficer): Promise<CommuneChoice & { district: string }> {
  const found = (await communesOf(own)).find(({ districts }) => districts.length === 1);
  const district = found?.districts[0]?.code;
  if (found === undefined || district === undefined) throw new Error("the area has no commune of one district");
  return { ...found, district };
}

const made: string[] = [];
let count = 0;

/** What an office sends to register a point. */
export function pointBody(commune_code: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  count += 1;
  const name = `Điểm bán Kiểm tra ${Date.now().toString(36)}${count}`;
  return { name, kind: "shop", commune_code, ...POSITION, ...more };
}

/** Registers a point as an officer; taken away by {@link removePoints}. @returns its id */
export async function registerPoint(
  own: TestOfficer,
  commune: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const { status, body } = await askOffice(own, "sales-points", pointBody(commune, more));
  if (status !== 201) throw new Error(`registering answered ${status}: ${JSON.stringify(body)}`);
  made.push(String(body.id));
  return String(body.id);
}

/** Takes away the points of this test file. */
export async function removePoints(): Promise<void> {
  for (const id of made.splice(0)) await operator(`/admin/ocop/sales-points/${id}`, undefined, "DELETE");
}

/** Sends a file as a photo of a point; status and parsed answer. */
export async function sendPointPhoto(
  { token }: { token: string },
  pointId: string,
  bytes: Buffer,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new FormData();
  form.set("picture", new Blob([new Uint8Array(bytes)], { type: "image/jpeg" }), "anh.jpg");
  const answer = await fetch(`${stack().api}/office/sales-points/${pointId}/pictures`, {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
