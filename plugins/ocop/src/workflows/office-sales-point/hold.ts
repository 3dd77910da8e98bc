import { MedusaError } from "@medusajs/framework/utils";
import type { SalesPointStatus } from "../../shared/sales-point-vocabulary";
import type { RoomTransaction } from "../delivery";
import { pictureUrl } from "../producer-picture";

/**
 * Holds a point to the end of the transaction, so that what follows from it is there alone.
 * @throws MedusaError not_found `sales_point_not_found`, conflict `point_closed` for one that was closed meanwhile
 */
export async function holdPoint(
  { transactionManager }: RoomTransaction,
  id: string,
): Promise<{ status: SalesPointStatus; photos: string[] | null }> {
  const [point] = await transactionManager.execute<{ status: SalesPointStatus; photos: string[] | null }>(
    "select status, photos from sales_point where id = ? and deleted_at is null for update",
    [id],
  );
  if (point === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such point", "sales_point_not_found");
  if (point.status === "closed") throw new MedusaError(MedusaError.Types.CONFLICT, "It is closed", "point_closed");
  return point;
}

/** A check, by what tells it from any other, and the photo that it brings. */
interface CheckPhoto {
  sales_point_id: string;
  checked_by: string;
  day: string;
  office_id: string;
  picture_id: string;
}

/**
 * Holds a photo that the office sent for the point: it is the evidence of one check, and of that one however often its report
 * is sent.
 * @returns its site address
 * @throws MedusaError not_found `picture_not_found`, conflict `picture_used` for the photo of another check
 */
export async function holdPhoto(
  { transactionManager }: RoomTransaction,
  { sales_point_id, checked_by, day, office_id, picture_id }: CheckPhoto,
): Promise<string> {
  const [picture] = await transactionManager.execute<{ stem: string }>(
    `select stem from sales_point_picture
     where id = ? and office_id = ? and sales_point_id = ? and deleted_at is null for update`,
    [picture_id, office_id, sales_point_id],
  );
  if (picture === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such photo", "picture_not_found");
  const others = await transactionManager.execute(
    `select id from sales_point_check where picture_id = ? and deleted_at is null
       and (sales_point_id, day, checked_by) <> (?, ?, ?) limit 1`,
    [picture_id, sales_point_id, day, checked_by],
  );
  if (others.length > 0)
    throw new MedusaError(MedusaError.Types.CONFLICT, "The photo is another check's", "picture_used");
  return pictureUrl(picture.stem);
}
