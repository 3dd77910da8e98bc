import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { MAX_OPEN_ROWS, openListQuery, type OpenSalesPoint } from "../../contract/open-data";
import { todayInHoChiMinh } from "../../shared/clock";
import { BYTE_ORDER_MARK, csvLine } from "../../shared/csv";
import { shopAddressOf } from "../../shared/plugin-options";
import type { CellValue } from "../../shared/table";
import { allOpenPages, readOpenSalesPoints, type ReadOpenPage } from "../../workflows/open-data";
import { queryOf } from "../validation";
import { type Envelope, envelopeOf } from "./answer";

/** A row as cells in the order of its schema, the order of the columns. */
function cellsOf(row: object, columns: readonly string[]): CellValue[] {
  return columns.map((column) => {
    const value: unknown = Reflect.get(row, column);
    return typeof value === "number" ? value : value === null || value === undefined ? null : String(value);
  });
}

const pageOf = (req: MedusaRequest, after: string | null, limit: number) => ({
  after,
  limit,
  today: todayInHoChiMinh(),
  shop: shopAddressOf(req.scope),
});

/** Writes a file while it is read. Who breaks off in the middle gets no half file that looks whole. */
async function stream(res: MedusaResponse, parts: AsyncGenerator<string>): Promise<void> {
  await pipeline(Readable.from(parts), res).catch(() => res.destroy());
}

/** One page of a list as JSON, with the address of the next one in its body and its `Link` header. */
export function sendPage<Row>(read: ReadOpenPage<Row>) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const { cursor, limit } = queryOf(openListQuery, req);
    const { rows, next } = await read(req.scope, pageOf(req, cursor ?? null, limit));
    const path = req.originalUrl.split("?")[0] ?? "";
    const address = next === null ? null : `${path}?limit=${limit}&cursor=${next}`;
    if (address !== null) res.append("Link", `<${address}>; rel="next"`);
    res.json({ ...envelopeOf(req), data: rows, next: address });
  };
}

async function* csvParts(columns: readonly string[], pages: AsyncIterable<object[]>): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(columns, ",")}`;
  for await (const rows of pages) yield rows.map((row) => csvLine(cellsOf(row, columns), ",")).join("");
}

/** All pages of a list as one CSV file by RFC 4180, written while it is read. */
export function sendCsv<Row extends object>(schema: z.ZodObject, read: ReadOpenPage<Row>) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const pages = allOpenPages(read, req.scope, pageOf(req, null, MAX_OPEN_ROWS));
    await stream(res, csvParts(Object.keys(schema.shape), pages));
  };
}

function featureOf({ lat, lng, ...properties }: OpenSalesPoint): object[] {
  if (lat === null || lng === null) return [];
  return [{ type: "Feature", id: properties.id, geometry: { type: "Point", coordinates: [lng, lat] }, properties }];
}

async function* featureParts(envelope: Envelope, pages: AsyncIterable<OpenSalesPoint[]>): AsyncGenerator<string> {
  yield `${JSON.stringify({ type: "FeatureCollection", ...envelope }).slice(0, -1)},"features":[`;
  let between = "";
  for await (const rows of pages) {
    const features = rows.flatMap(featureOf).map((feature) => JSON.stringify(feature));
    if (features.length === 0) continue;
    yield `${between}${features.join(",")}`;
    between = ",";
  }
  yield "]}";
}

/** Sales points with a known position as GeoJSON (RFC 7946), written while they are read. */
export async function sendFeatures(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pages = allOpenPages(readOpenSalesPoints, req.scope, pageOf(req, null, MAX_OPEN_ROWS));
  await stream(res, featureParts(envelopeOf(req), pages));
}

/** Rows that are all there as CSV. */
export function csvOfRows(schema: z.ZodObject, rows: readonly object[]): string {
  const columns = Object.keys(schema.shape);
  return `${BYTE_ORDER_MARK}${csvLine(columns, ",")}${rows.map((row) => csvLine(cellsOf(row, columns), ",")).join("")}`;
}
