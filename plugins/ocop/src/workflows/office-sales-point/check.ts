import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { PointCheckBody } from "../../contract/office-point-body";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point";
import { checkProblem, judgePosition } from "../../modules/sales-point/rules/check";
import { todayInHoChiMinh } from "../../shared/clock";
import { pointFromE6, toE6 } from "../../shared/point";
import { foldWords } from "../../shared/text";
import { audit, inTransaction, type RoomTransaction } from "../delivery";
import { isPublicGood, whileGoodsHeld } from "../sales-point";
import { holdPhoto, holdPoint } from "./hold";
import { ownPoint } from "./own-point";
import type { OfficeActor } from "./write";

const MOST_PHOTOS = 20;

const PROBLEMS = {
  check_far_unexplained: "Somebody far from the point says why",
  position_inexact: "The position is too blurred to move a point by",
};

/** Goods of the list that were seen, ticked or written by their name, and names that are new to it. */
function seenGoods(
  goods: readonly { id: string; name: string }[],
  ticked: readonly string[],
  written: readonly string[],
) {
  const byName = new Map(goods.map(({ id, name }) => [foldWords(name), id]));
  const seen = new Set(goods.flatMap(({ id }) => (ticked.includes(id) ? [id] : [])));
  const found = new Map<string, string>();
  for (const name of written) {
    const key = foldWords(name);
    const id = byName.get(key);
    if (id !== undefined) seen.add(id);
    else if (key !== "") found.set(key, name);
  }
  return { seen: [...seen], found: [...found.values()].map((name) => ({ name, is_public: isPublicGood({ name }) })) };
}

/**
 * Writes down that an officer stands at a point and looked: the day of the last check, goods that were seen, and where it
 * really is. Everything with its line in the audit trail or nothing; a report that is sent twice over a bad network is one check.
 * @returns how the position agreed with the registered one; distances in metres
 * @throws MedusaError not_found `sales_point_not_found`, `picture_not_found`; conflict `point_closed`, `picture_used`; invalid_data
 *   `check_far_unexplained`, `position_inexact`
 */
export async function checkPoint(
  container: MedusaContainer,
  { actor, office_id, area }: OfficeActor,
  id: string,
  { position, seen: ticked, found: written, picture_id, show_picture, move_point, note }: PointCheckBody,
) {
  const point = await ownPoint(container, area, id);
  if (point.status === "closed") throw new MedusaError(MedusaError.Types.CONFLICT, "It is closed", "point_closed");
  const { verdict, distance_m } = judgePosition(pointFromE6(point.latitude_e6, point.longitude_e6), position);
  const problem = checkProblem({ verdict, note, moves_point: move_point, position });
  if (problem !== null) throw new MedusaError(MedusaError.Types.INVALID_DATA, PROBLEMS[problem], problem);
  const place = position && { latitude_e6: toE6(position.lat), longitude_e6: toE6(position.lng) };
  const key = { sales_point_id: id, checked_by: actor, day: todayInHoChiMinh() };
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
  const work = async (transaction: RoomTransaction) => {
    const held = await holdPoint(transaction, id);
    const photo = picture_id === null ? null : await holdPhoto(transaction, { ...key, office_id, picture_id });
    const goods = await service.listSalesPointGoods({ sales_point_id: id }, { take: null }, transaction);
    const { seen, found } = seenGoods(goods, ticked, written);
    const check = {
      ...key,
      office_id,
      latitude_e6: place?.latitude_e6 ?? null,
      longitude_e6: place?.longitude_e6 ?? null,
      accuracy_m: position === null ? null : Math.round(position.accuracy_m),
      distance_m,
      verdict,
      picture_id,
      note,
      goods_seen: seen.length + found.length,
      goods_listed: goods.length,
    };
    const photos =
      photo === null || !show_picture
        ? null
        : [photo, ...(held.photos ?? []).filter((other) => other !== photo)].slice(0, MOST_PHOTOS);
    const report = { check, seen, found, place: move_point ? place : null, photos };
    const subject = { subject_type: "sales_point", subject_id: id };
    const deed = { actor_type: "officer", actor_id: actor, action: "sales_point.check", ...subject, reason: note };
    const said = { ...check, seen, found: found.map(({ name }) => name), move_point, show_picture };
    const check_id = await service.recordCheck(report, transaction);
    await audit(container, { ...deed, after: { ...said, check_id } }, transaction);
  };
  // A decision about a producer's request replaces the list of goods as a whole, in a transaction of its own.
  await whileGoodsHeld(container, id, async () => inTransaction(container, SALES_POINT_MODULE, work));
  return { verdict, distance_m };
}
