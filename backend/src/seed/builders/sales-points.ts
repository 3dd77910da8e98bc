import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "ocop/modules/sales-point";
import { addDays } from "ocop/shared/clock";
import { toE6 } from "ocop/shared/point";
import { shortIdFrom } from "ocop/shared/short-id";
import {
  createSalesPointsWorkflow,
  type NewSalesPoint,
  setSalesPointGoodsWorkflow,
} from "ocop/workflows/sales-point/index";
import type { SalesPointRow } from "../rows/sales-point-row";
import { draw } from "../rules/demo-certificate";
import type { Located } from "./places";

const shortIdOf = (key: string): string => shortIdFrom(`sales-point:${key}`);

/** A product that a point may carry. */
export interface CarriedProduct {
  key: string;
  id: string;
  name: string;
  provinceCode: string | null;
}

/** Goods without stars that a point may carry too (decision 950/QĐ-BCT allows local specialities). */
const OTHER_GOODS = ["Rau xanh theo mùa", "Trứng gà ta", "Nón lá", "Bánh đa quê", "Tăm hương"];

function newPoint(row: Located<SalesPointRow>, today: string): NewSalesPoint {
  return {
    name: row.name,
    short_id: shortIdOf(row.key),
    kind: row.kind,
    operator: row.operator,
    address_as_printed: row.address,
    ...row.place,
    // Approximate: somewhere in the ward, told apart by a few hundred metres at most.
    latitude_e6: toE6(row.latitude) + draw(`north:${row.key}`, 2001) - 1000,
    longitude_e6: toE6(row.longitude) + draw(`east:${row.key}`, 2001) - 1000,
    hours: row.hours,
    photos: [`/media/${row.picture}-640.webp`],
    stall_count: row.stalls,
    status: "open",
    last_verified_on: addDays(today, -draw(`verified:${row.key}`, 120)),
    starts_on: row.startsIn === null ? null : addDays(today, row.startsIn),
    ends_on: row.endsIn === null ? null : addDays(today, row.endsIn),
    is_demo: true,
  };
}

function goodsOf(row: Located<SalesPointRow>, products: readonly CarriedProduct[], today: string) {
  const seen = (key: string): string => addDays(today, -draw(`seen:${row.key}:${key}`, 45));
  const near = products.filter(
    ({ provinceCode, key }) => provinceCode === row.place.province_code && draw(`carries:${row.key}:${key}`, 10) < 7,
  );
  const far = products.filter(
    ({ provinceCode, key }) => provinceCode !== row.place.province_code && draw(`carries:${row.key}:${key}`, 20) === 0,
  );
  const other = OTHER_GOODS.filter((name) => draw(`carries:${row.key}:${name}`, 3) === 0);
  return [
    ...[...near, ...far].slice(0, 40).map(({ id, name, key }) => ({ product_id: id, name, last_seen_on: seen(key) })),
    ...other.map((name) => ({ product_id: null, name, last_seen_on: seen(name) })),
  ];
}

/** Sales points and fairs with the goods they carry; points that are there and carry something are left alone. */
export async function seedSalesPoints(
  container: MedusaContainer,
  rows: readonly Located<SalesPointRow>[],
  products: readonly CarriedProduct[],
  today: string,
): Promise<number> {
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
  const shortIds = rows.map(({ key }) => shortIdOf(key));
  const points = await service.listSalesPoints(
    { short_id: shortIds },
    { select: ["id", "short_id"], relations: ["goods"], take: null },
  );
  const ids = new Map(points.map(({ short_id, id }) => [short_id, id]));
  const missing = rows.filter(({ key }) => !ids.has(shortIdOf(key)));
  if (missing.length > 0) {
    const { result } = await createSalesPointsWorkflow(container).run({
      input: { sales_points: missing.map((row) => newPoint(row, today)) },
    });
    for (const { short_id, id } of result) ids.set(short_id, id);
  }
  const stocked = new Set(points.filter(({ goods }) => goods.length > 0).map(({ short_id }) => short_id));
  for (const row of rows.filter(({ key }) => !stocked.has(shortIdOf(key)))) {
    const goods = goodsOf(row, products, today);
    const id = ids.get(shortIdOf(row.key));
    if (id && goods.length > 0) await setSalesPointGoodsWorkflow(container).run({ input: { id, goods } });
  }
  return missing.length;
}
