import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { insertRows, listed, type SqlManager, transactionOf } from "../../shared/sql";
import { SalesPointCheck, SalesPointPicture } from "./models/check";
import { SalesPointRequest } from "./models/request";
import { SalesPoint, SalesPointGood } from "./models/sales-point";

type CheckRecord = InferTypeOf<typeof SalesPointCheck>;
export type NewCheck = Pick<CheckRecord, "sales_point_id" | "checked_by" | "day" | (typeof WRITTEN)[number]>;

/** Columns that a second check of a day writes anew. */
const WRITTEN = [
  "office_id",
  "latitude_e6",
  "longitude_e6",
  "accuracy_m",
  "distance_m",
  "verdict",
  "picture_id",
  "goods_seen",
  "goods_listed",
  "note",
] as const;

/** What a check changes: days of goods that were seen, goods that nobody knew of, the point's place and pictures. */
export interface CheckedPoint {
  check: NewCheck;
  /** Ids of goods on the point's list. */
  seen: readonly string[];
  /** Names of goods that are not on the list, and whether each may be public by its name. */
  found: readonly { name: string; is_public: boolean }[];
  /** Where the point really is, in microdegrees; null leaves it. */
  place: { latitude_e6: number; longitude_e6: number } | null;
  /** The point's pictures from now on; null leaves them. */
  photos: readonly string[] | null;
}

/** Storage of sales points, the goods they carry and what producers ask of them; rules are beside, what acts across rooms is in workflows. */
export class SalesPointModuleService extends MedusaService({
  SalesPoint,
  SalesPointGood,
  SalesPointRequest,
  SalesPointCheck,
  SalesPointPicture,
}) {
  /** Writes a check and all that follows of it, or nothing. A second check of an officer on one day takes the place of the first. @returns its id */
  @InjectTransactionManager()
  async recordCheck(
    { check, seen, found, place, photos }: CheckedPoint,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<string> {
    const manager = transactionOf(context);
    const { sales_point_id, day } = check;
    const [row] = await insertRows(
      manager,
      "sales_point_check",
      [{ id: generateEntityId(undefined, "spchk"), ...check }],
      `on conflict (sales_point_id, day, checked_by) where deleted_at is null do update set
       ${WRITTEN.map((column) => `"${column}" = excluded."${column}"`).join(", ")}, updated_at = now()`,
    );
    await manager.execute("update sales_point set last_verified_on = ?, updated_at = now() where id = ?", [
      day,
      sales_point_id,
    ]);
    if (seen.length > 0)
      await manager.execute(
        `update sales_point_good set last_seen_on = ?, updated_at = now()
         where sales_point_id = ? and deleted_at is null and id in (${listed(seen)})`,
        [day, sales_point_id, ...seen],
      );
    await insertRows(
      manager,
      "sales_point_good",
      found.map((good) => ({
        id: generateEntityId(undefined, "spg"),
        sales_point_id,
        product_id: null,
        last_seen_on: day,
        ...good,
      })),
    );
    if (place !== null)
      await manager.execute("update sales_point set latitude_e6 = ?, longitude_e6 = ? where id = ?", [
        place.latitude_e6,
        place.longitude_e6,
        sales_point_id,
      ]);
    if (photos !== null)
      await manager.execute("update sales_point set photos = ?::jsonb where id = ?", [
        JSON.stringify(photos),
        sales_point_id,
      ]);
    if (row === undefined) throw new Error("a check is written or meets itself");
    return row.id;
  }
}
