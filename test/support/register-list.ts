import type { RegisterImport } from "../../plugins/ocop/src/contract/register-import";
import type { CellValue } from "../../plugins/ocop/src/shared/table";
import { randomShortId } from "../../plugins/ocop/src/shared/short-id";
import { xlsxOf } from "../../plugins/ocop/src/shared/xlsx";
import { api } from "./stack";

/** A name that no other list of the tests has, and none has a near one to; with a digit, as numbers of decisions have. */
export const ownName = (): string => `${randomShortId()}${randomShortId()}7`;

/** The columns of an office's list as the tests send it. */
const LIST_HEAD = [
  "STT",
  "Tên sản phẩm",
  "Chủ thể",
  "Xã",
  "Huyện",
  "Nhóm sản phẩm",
  "Điểm",
  "Hạng sao",
  "Số quyết định",
  "Ngày quyết định",
  "Ngày cấp",
] as const;

/** A row of the list that has nothing wrong; 70 points and four stars of the province, in the year before 2025. */
export function listRow(
  place: number,
  mark: string,
  changes: Partial<Record<(typeof LIST_HEAD)[number], CellValue>> = {},
): CellValue[] {
  const row: Record<(typeof LIST_HEAD)[number], CellValue> = {
    STT: place,
    "Tên sản phẩm": `Sản phẩm ${mark} số ${place}`,
    "Chủ thể": `Hợp tác xã ${mark} ${Math.ceil(place / 3)}`,
    Xã: "Hoằng Lộc",
    Huyện: "Hoằng Hóa",
    "Nhóm sản phẩm": "Thực phẩm",
    Điểm: 82.5,
    "Hạng sao": "4 sao",
    "Số quyết định": `${mark}/QĐ-UBND`,
    "Ngày quyết định": "10/12/2024",
    "Ngày cấp": "15/12/2024",
    ...changes,
  };
  return LIST_HEAD.map((title) => row[title]);
}

/** The list as a workbook, with a title above its head as offices have it: the first row stands in line 4. */
export async function listBook(rows: readonly (readonly CellValue[])[]): Promise<Buffer> {
  const columns = LIST_HEAD.map((_, place) => ({ title: place === 0 ? "ỦY BAN NHÂN DÂN TỈNH" : "", width: 18 }));
  return xlsxOf({ name: "ocop", columns, rows: [["DANH SÁCH SẢN PHẨM OCOP"], [...LIST_HEAD], ...rows] });
}

export interface ImportReply {
  status: number;
  code: string | undefined;
  list: RegisterImport;
}

async function reply(answer: Response): Promise<ImportReply> {
  const body = (await answer.json()) as { code?: string; import: RegisterImport };
  return { status: answer.status, code: body.code, list: body.import };
}

/** Sends a list to be read and checked. */
export async function sendList({ token }: { token: string }, bytes: Buffer | string): Promise<ImportReply> {
  const body = typeof bytes === "string" ? Buffer.from(bytes) : new Uint8Array(bytes);
  const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent("Danh sách.xlsx") };
  return reply(await api("/office/imports", { method: "POST", token, body, headers }));
}

/** Confirms, answers questions of, or takes back a list. */
export async function actOnList(
  { token }: { token: string },
  id: string,
  act: "confirm" | "choices" | "undo",
  body: unknown = {},
): Promise<ImportReply> {
  return reply(await api(`/office/imports/${id}/${act}`, { method: "POST", token, body: JSON.stringify(body) }));
}
