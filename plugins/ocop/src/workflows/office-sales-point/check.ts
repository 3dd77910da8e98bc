import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { PointCheckBody } from "../../contract/office-point-body";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point";
import { checkProblem, judgePosition } from "../../modules/sales-point/rules/check";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { pointFromE6, toE6 } from "../../shared/point";
import { foldWords } from "../../shared/text";
import { audit, inTransaction } from "../delivery";
import { pictureUrl } from "../producer-picture";
import { isPublicGood } from "../sales-point";
import { ownPoint } from "./own-point";
import type { OfficeActor } from "./write";

const WAIT_SECONDS = 15;
const MOST_PHOTOS = 20;

const PROBLEMS = {
  check_far_unexplained: "Somebody far from the point says why",
  position_inexact: "The position is too blurred to move a point by",
};

/** Site address of a photo that the office sent for the point. @throws MedusaError not_found `picture_not_found` */
async function photoUrl(container: MedusaContainer, office_id: string, point_id: string, id: string): Promise<string> {
  const [picture] = await select<{ stem: string }>(
    container,
    `select stem from sales_point_picture
     where id = :id and office_id = :office_id and sales_point_id = :point_id and deleted_at is null`,
    { id, office_id, point_id },
  );
  if (picture === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such photo", "picture_not_found");
  return pictureUrl(picture.stem);
}

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
 * @throws MedusaError not_found `sales_point_not_found`, `picture_not_found`; conflict `point_closed`; invalid_data
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
  const photo = picture_id === null ? null : await photoUrl(container, office_id, id, picture_id);
  const place = position && { latitude_e6: toE6(position.lat), longitude_e6: toE6(position.lng) };
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
  const work = async () => {
    const goods = await service.listSalesPointGoods({ sales_point_id: id }, { take: null });
    const { seen, found } = seenGoods(goods, ticked, written);
    const check = {
      sales_point_id: id,
      office_id,
      checked_by: actor,
      day: todayInHoChiMinh(),
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
        : [photo, ...(point.photos ?? []).filter((other) => other !== photo)].slice(0, MOST_PHOTOS);
    const report = { check, seen, found, place: move_point ? place : null, photos };
    const subject = { subject_type: "sales_point", subject_id: id };
    const deed = { actor_type: "officer", actor_id: actor, action: "sales_point.check", ...subject, reason: note };
    const said = { ...check, seen, found: found.map(({ name }) => name), move_point, show_picture };
    await inTransaction(container, SALES_POINT_MODULE, async (transaction) => {
      const check_id = await service.recordCheck(report, transaction);
      await audit(container, { ...deed, after: { ...said, check_id } }, transaction);
    });
  };
  // A decision about a producer's request replaces the list of goods as a whole, under the same lock.
  await container.resolve(Modules.LOCKING).execute([`ocop-sales-point-goods:${id}`], work, { timeout: WAIT_SECONDS });
  return { verdict, distance_m };
}
