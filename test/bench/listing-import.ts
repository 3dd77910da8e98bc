import type { ListingImportAnswer } from "../../plugins/ocop/src/contract/producer-listing-import";
import { xlsxOf } from "../../plugins/ocop/src/shared/xlsx";
import { newProducer } from "../support/members";
import { apiJson } from "../support/stack";
import type { Row } from "./table";

const ROWS = 5_000;
const LIMIT_S = 20;

/** A workbook as a cooperative might send it, only longer. */
async function workbook(): Promise<Buffer> {
  const titles = ["Tên sản phẩm", "Quy cách", "Giá bán (đồng)", "Tồn kho", "Nhóm sản phẩm", "Câu chuyện"];
  return xlsxOf({
    name: "san-pham",
    columns: titles.map((title) => ({ title, width: 20 })),
    rows: Array.from({ length: ROWS }, (_, place) => [
      `Sản phẩm đo ${place}`,
      `Hộp ${place} g`,
      10_000 + place,
      place,
      "Thực phẩm",
      "Làm theo cách của làng, mỗi mẻ một ít, bán trong ngày. ".repeat(8),
    ]),
  });
}

/** A spreadsheet of 5,000 listings: sent, read, checked, confirmed and written. */
export async function importSpeed(): Promise<Row> {
  const { token } = await newProducer();
  const body = new Uint8Array(await workbook());
  const start = performance.now();
  const { import: file } = await apiJson<ListingImportAnswer>("/producer/listings/imports", {
    method: "POST",
    token,
    body,
    headers: { "content-type": "application/octet-stream", "x-file-name": "do.xlsx" },
  });
  const path = `/producer/listings/imports/${file.id}/confirm`;
  const { import: done } = await apiJson<ListingImportAnswer>(path, { method: "POST", token, body: "{}" });
  const seconds = (performance.now() - start) / 1_000;
  if (done.status !== "done" || done.counts.create !== ROWS) throw new Error(`The import is ${done.status}.`);
  return {
    what: `spreadsheet of ${ROWS.toLocaleString("en")} listings, read and written`,
    value: seconds,
    unit: "s",
    against: "limit",
    reference: LIMIT_S,
    more: false,
  };
}
