import type { Readable } from "node:stream";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PictureListAnswer } from "../../contract/producer-picture";
import { select } from "../../shared/database";
import { MAX_PICTURES_A_DAY, PICTURE_FORMATS, PICTURE_WIDTHS } from "../../shared/listing-vocabulary";
import { pictureAnswer } from "../producer-listing";

const SHOWN = 100;
const NAME = new RegExp(`^([0-9a-f]{32})-((?:${PICTURE_WIDTHS.join("|")})\\.(${PICTURE_FORMATS.join("|")}))$`);

/** How many pictures a producer may still send in the running 24 hours. */
export async function leftToday(container: MedusaContainer, producerId: string): Promise<number> {
  const [row] = await select<{ sent: number }>(
    container,
    `select count(*)::int as sent from listing_picture
     where producer_id = :producerId and stem is not null and created_at > now() - interval '24 hours'`,
    { producerId },
  );
  return Math.max(0, MAX_PICTURES_A_DAY - (row?.sent ?? 0));
}

/** The newest pictures of a producer. */
export async function readOwnPictures(container: MedusaContainer, producerId: string): Promise<PictureListAnswer> {
  const rows = await select<Parameters<typeof pictureAnswer>[0]>(
    container,
    `select id, url, stem, width, height from listing_picture where producer_id = :producerId and deleted_at is null
     order by created_at desc, id limit ${SHOWN}`,
    { producerId },
  );
  return { pictures: rows.map(pictureAnswer), left_today: await leftToday(container, producerId) };
}

/** A copy of a picture by its public name ("<stem>-640.webp"); null when there is none. */
export async function openPicture(
  container: MedusaContainer,
  name: string,
): Promise<{ type: string; stream: Readable } | null> {
  const [, stem, copy, format] = NAME.exec(name) ?? [];
  if (stem === undefined || copy === undefined) return null;
  const [row] = await select<{ files: Record<string, string> | null }>(
    container,
    `select files from listing_picture where stem = :stem and deleted_at is null
     union all select files from sales_point_picture where stem = :stem and deleted_at is null`,
    { stem },
  );
  const key = row?.files?.[copy];
  if (!key) return null;
  return { type: `image/${format}`, stream: await container.resolve(Modules.FILE).getDownloadStream(key) };
}
