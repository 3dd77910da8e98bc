import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import {
  openFeatures,
  openFileQuery,
  openListQuery,
  openPage,
  openProduct,
  openProducer,
  openSalesPoint,
  openTotal,
  openTotalsAnswer,
  openTotalsQuery,
} from "../../contract/open-data";
import { readOpenProducers, readOpenProducts, readOpenSalesPoints } from "../../workflows/open-data";
import { sendCsv, sendFeatures, sendPage } from "./send-list";
import { sendTotals, sendTotalsCsv } from "./send-totals";

const CSV = "text/csv; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

/** One file of the open data: how it is asked for, what it holds and who sends it. */
export interface OpenFile {
  title: string;
  media_type: string;
  query: z.ZodObject;
  /** The whole answer of JSON, one row of CSV. */
  holds: z.ZodObject;
  send: (req: MedusaRequest, res: MedusaResponse) => Promise<void>;
}

const listAsJson = { media_type: JSON_TYPE, query: openListQuery };
const wholeAsCsv = { media_type: CSV, query: openFileQuery };

/** Every file under `/open-data/v1`, by its name: the route sends them, the description and the index name them. */
export const OPEN_FILES: Readonly<Record<string, OpenFile>> = {
  "products.json": {
    ...listAsJson,
    title: "Certified products, in pages",
    holds: openPage(openProduct),
    send: sendPage(readOpenProducts),
  },
  "products.csv": {
    ...wholeAsCsv,
    title: "Certified products, all of them",
    holds: openProduct,
    send: sendCsv(openProduct, readOpenProducts),
  },
  "producers.json": {
    ...listAsJson,
    title: "Producers, in pages",
    holds: openPage(openProducer),
    send: sendPage(readOpenProducers),
  },
  "producers.csv": {
    ...wholeAsCsv,
    title: "Producers, all of them",
    holds: openProducer,
    send: sendCsv(openProducer, readOpenProducers),
  },
  "sales-points.geojson": {
    title: "Sales points with a known position, as GeoJSON",
    media_type: "application/geo+json; charset=utf-8",
    query: openFileQuery,
    holds: openFeatures,
    send: sendFeatures,
  },
  "sales-points.csv": {
    ...wholeAsCsv,
    title: "Sales points, all of them",
    holds: openSalesPoint,
    send: sendCsv(openSalesPoint, readOpenSalesPoints),
  },
  "totals.json": {
    title: "Totals by province, group and stars on a day",
    media_type: JSON_TYPE,
    query: openTotalsQuery,
    holds: openTotalsAnswer,
    send: sendTotals,
  },
  "totals.csv": {
    title: "Totals by province, group and stars on a day",
    media_type: CSV,
    query: openTotalsQuery,
    holds: openTotal,
    send: sendTotalsCsv,
  },
};
