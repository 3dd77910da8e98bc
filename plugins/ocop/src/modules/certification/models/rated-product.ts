import { model } from "@medusajs/framework/utils";
import { CERTIFICATE_STATUSES, ISSUER_LEVELS, PRODUCT_GROUPS } from "../../../shared/certification-vocabulary";
import { placeColumns } from "../../../shared/place-columns";

/** A product in the register of the programme; linked to one shop product. */
export const RatedProduct = model
  .define("rated_product", {
    id: model.id({ prefix: "rp" }).primaryKey(),
    short_id: model.text().unique(),
    product_code: model.text().searchable().nullable(),
    group: model.enum([...PRODUCT_GROUPS]),
    sub_group: model.text().nullable(),
    ...placeColumns(),
    /** Percent by volume; alcohol has rules of its own (Law 44/2019/QH14). */
    alcohol_strength: model.float().nullable(),
    age_restricted: model.boolean().default(false),
    intro_vi: model.text().nullable(),
    intro_en: model.text().nullable(),
    shelf_life: model.text().nullable(),
    storage: model.text().nullable(),
    net_content: model.text().nullable(),
    certificates: model.hasMany(() => Certificate, { mappedBy: "rated_product" }),
  })
  .cascades({ delete: ["certificates"] });

/**
 * The recognition of a rated product by a decision. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh.
 * In one file with its owner and its history, because each names the other.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    number: model.text().unique().searchable(),
    rated_product: model.belongsTo(() => RatedProduct, { mappedBy: "certificates" }),
    stars: model.number(),
    potential_five: model.boolean().default(false),
    /** Mean of the council's scores in hundredths of a point, 0 to 10,000: means have decimals, floats do not compare. */
    score_hundredths: model.number().nullable(),
    decision_number: model.text().searchable(),
    decision_date: model.text().nullable(),
    issuer_level: model.enum([...ISSUER_LEVELS]),
    issuer_unit_code: model.text().nullable(),
    issuer_name: model.text().searchable(),
    /** One of CRITERIA_VERSIONS; no enum column, because "1048" is no GraphQL name and the server would not start. */
    criteria_version: model.text(),
    issued_on: model.text(),
    expires_on: model.text().index(),
    status: model.enum([...CERTIFICATE_STATUSES]).default("active"),
    reason: model.text().nullable(),
    reason_decision_number: model.text().nullable(),
    predecessor_id: model.text().nullable(),
    is_demo: model.boolean().default(false),
    events: model.hasMany(() => CertificateEvent, { mappedBy: "certificate" }),
  })
  .checks([
    { name: "certificate_stars", expression: (columns) => `${columns.stars} between 3 and 5` },
    { name: "certificate_term", expression: (columns) => `${columns.expires_on} > ${columns.issued_on}` },
  ]);

/** One change of a certificate; rows are only added (a trigger of the migration refuses the rest). */
export const CertificateEvent = model.define("certificate_event", {
  id: model.id({ prefix: "cev" }).primaryKey(),
  certificate: model.belongsTo(() => Certificate, { mappedBy: "events" }),
  at: model.dateTime(),
  from_status: model.text().nullable(),
  to_status: model.text(),
  reason: model.text().nullable(),
  decision_number: model.text().nullable(),
  actor: model.text(),
});
