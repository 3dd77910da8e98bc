import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { PictureAnswer } from "../../contract/producer-picture";
import { select } from "../../shared/database";

type Connection = { raw(sql: string, bindings: Record<string, unknown>): Promise<unknown> };

interface PictureRow {
  id: string;
  url: string;
  stem: string | null;
  width: number | null;
  height: number | null;
}

/** A picture as the producers' API shows it. */
export function pictureAnswer({ id, url, stem, width, height }: PictureRow): PictureAnswer {
  return { id, url, sized: stem !== null || url.endsWith("-640.webp"), width, height };
}

/**
 * Pictures of a producer by id, in the order asked for.
 * @throws MedusaError not_found `picture_not_found` for one that is not the producer's
 */
export async function readPictures(
  container: MedusaContainer,
  producerId: string,
  ids: readonly string[],
): Promise<PictureAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await select<PictureRow>(
    container,
    `select id, url, stem, width, height from listing_picture
     where producer_id = :producerId and id = any(:ids) and deleted_at is null`,
    { producerId, ids },
  );
  const known = new Map(rows.map((row) => [row.id, pictureAnswer(row)]));
  return ids.map((id) => {
    const picture = known.get(id);
    if (picture === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such picture", "picture_not_found");
    return picture;
  });
}

/** Ids of a product's pictures by address; those that nobody sent (builders, operators) are written down as the producer's. */
export async function pictureIds(
  container: MedusaContainer,
  producerId: string,
  urls: readonly string[],
): Promise<Map<string, string>> {
  if (urls.length === 0) return new Map();
  const read = async () =>
    select<{ id: string; url: string }>(
      container,
      "select id, url from listing_picture where producer_id = :producerId and url = any(:urls) and deleted_at is null",
      { producerId, urls },
    );
  const known = new Set((await read()).map(({ url }) => url));
  const missing = [...new Set(urls)].filter((url) => !known.has(url));
  if (missing.length > 0) {
    const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    // Two readers at once write the same row, and one of them writes nothing.
    await connection.raw(
      `insert into listing_picture (id, producer_id, url)
       select 'lpic_' || md5(cast(:producerId as text) || u.url), :producerId, u.url from unnest(cast(:urls as text[])) u(url)
       on conflict do nothing`,
      { producerId, urls: missing },
    );
  }
  return new Map((await read()).map(({ id, url }) => [url, id]));
}
