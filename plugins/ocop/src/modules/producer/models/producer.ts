import { model } from "@medusajs/framework/utils";
import { placeColumns } from "../../../shared/place-columns";
import { PRODUCER_KINDS, PRODUCER_STATUSES } from "../../../shared/producer-vocabulary";

/** A chủ thể OCOP: whoever makes and answers for rated goods. */
export const Producer = model
  .define("producer", {
    id: model.id({ prefix: "pdr" }).primaryKey(),
    short_id: model.text().unique(),
    slug: model.text().index(),
    name: model.text().searchable(),
    legal_name: model.text().searchable().nullable(),
    kind: model.enum([...PRODUCER_KINDS]).default("unknown"),
    tax_code: model.text().index().nullable(),
    representative: model.text().nullable(),
    representative_public: model.boolean().default(false),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    contact_public: model.boolean().default(false),
    website: model.text().nullable(),
    ...placeColumns(),
    /** House number and street or hamlet; for the market alone. */
    address: model.text().nullable(),
    story_vi: model.text().nullable(),
    story_en: model.text().nullable(),
    photos: model.json<string[]>().nullable(),
    status: model.enum([...PRODUCER_STATUSES]).default("pending"),
    is_demo: model.boolean().default(false),
    standards: model.hasMany(() => ProducerStandard, { mappedBy: "producer" }),
  })
  .cascades({ delete: ["standards"] });

/**
 * A standard the producer holds (VietGAP, HACCP, organic, …). Days are YYYY-MM-DD in Asia/Ho_Chi_Minh.
 * In one file with its owner, because each names the other and files may not import in a circle.
 */
export const ProducerStandard = model.define("producer_standard", {
  id: model.id({ prefix: "pstd" }).primaryKey(),
  producer: model.belongsTo(() => Producer, { mappedBy: "standards" }),
  standard: model.text(),
  number: model.text().nullable(),
  issuer: model.text().nullable(),
  valid_from: model.text().nullable(),
  valid_to: model.text().nullable(),
});
