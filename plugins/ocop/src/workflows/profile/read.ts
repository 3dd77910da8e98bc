import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ProfileAnswer } from "../../contract/profile";
import { select } from "../../shared/database";
import { richTextOrNull } from "../../shared/sanitize";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins, placeLabelsOf } from "../place";
import { ownPictures } from "./own-pictures";
import { readChangeRequests } from "./requests";

type Identity = ProfileAnswer["identity"];
type Live = Omit<ProfileAnswer, "identity" | "pictures" | "change_requests">;

type Row = PlaceLabelColumns &
  Omit<Identity, "place"> &
  Omit<Live, "photos" | "standards"> & { photos: string[] | null; standards: Live["standards"] | null };

const STANDARDS = `(select json_agg(json_build_object('standard', s.standard, 'number', s.number, 'issuer', s.issuer,
  'valid_from', s.valid_from, 'valid_to', s.valid_to) order by s.standard, s.id)
  from producer_standard s where s.producer_id = p.id and s.deleted_at is null)`;

/** Who a producer is and what its page says, without pictures to choose from and requests. @throws MedusaError `producer_not_found` */
export async function readProfileRow(
  container: MedusaContainer,
  producerId: string,
): Promise<Live & { identity: Identity }> {
  const [row] = await select<Row>(
    container,
    `select p.slug, p.status, p.name, p.legal_name, p.kind, p.tax_code, p.representative, p.story_vi, p.story_en, p.photos,
       p.website, p.phone, p.email, p.contact_public, ${placeLabelColumns("p")}, ${STANDARDS} as standards
     from producer p ${placeLabelJoins("p")} where p.id = :producerId and p.deleted_at is null`,
    { producerId },
  );
  if (row === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
  const { name, legal_name, kind, tax_code, representative, commune_label, district_label, province_label, ...live } =
    row;
  const place = placeLabelsOf({ commune_label, district_label, province_label });
  return {
    ...live,
    story_vi: richTextOrNull(live.story_vi),
    story_en: richTextOrNull(live.story_en),
    photos: live.photos ?? [],
    standards: live.standards ?? [],
    identity: {
      name,
      legal_name,
      kind,
      tax_code,
      representative,
      place: [place.commune ?? place.district, place.province].filter(Boolean).join(", ") || null,
    },
  };
}

/** A producer's profile as its members see and change it. @throws MedusaError not_found `producer_not_found` */
export async function readProfile(container: MedusaContainer, producerId: string): Promise<ProfileAnswer> {
  const [row, pictures, change_requests] = await Promise.all([
    readProfileRow(container, producerId),
    ownPictures(container, producerId),
    readChangeRequests(container, producerId),
  ]);
  return { ...row, pictures, change_requests };
}
