import { model } from "@medusajs/framework/utils";
import {
  CERTIFICATE_STATUSES,
  CRITERIA_VERSIONS,
  ISSUER_LEVELS,
  PRODUCT_GROUPS,
} from "../../../shared/certification-vocabulary";
import { placeColumns } from "../../../shared/place-columns";

/**
 * What the programme knows of a product beyond what a shop does; stars are not among it. One model file for the three
 * tables, because each names the next and files may not import in a circle.
 */
export const RatedProduct = model.define("rated_product", {
  id: model.id({ prefix: "rp" }).primaryKey(),
  short_id: model.text().unique(),
  product_code: model.text().searchable().nullable(),
  group: model.enum([...PRODUCT_GROUPS]),
  sub_group: model.text().nullable(),
  ...placeColumns(),
  /** Percent by volume. Four bytes carry six digits exactly, which is enough here and for a score. */
  alcohol_strength: model.float().nullable(),
  /** Alcohol (Law 44/2019/QH14): out of every public page until there is an age screen. */
  age_restricted: model.boolean().default(false),
  intro_vi: model.text().nullable(),
  intro_en: model.text().nullable(),
  shelf_life: model.text().nullable(),
  storage: model.text().nullable(),
  net_content: model.text().nullable(),
  certificates: model.hasMany(() => Certificate, { mappedBy: "rated_product" }),
});

/** A giấy chứng nhận of three to five stars. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh; "expired" is never stored. */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    number: model.text().searchable(),
    rated_product: model.belongsTo(() => RatedProduct, { mappedBy: "certificates" }),
    stars: model.number(),
    potential_five: model.boolean().default(false),
    /** Mean of the judges' scores, 0 to 100. */
    score: model.float().nullable(),
    decision_number: model.text().searchable(),
    decision_date: model.text().nullable(),
    issuer_level: model.enum([...ISSUER_LEVELS]),
    issuer_unit_code: model.text().nullable(),
    issuer_name: model.text().searchable(),
    criteria_version: model.enum([...CRITERIA_VERSIONS]),
    issued_on: model.text(),
    expires_on: model.text().index(),
    status: model.enum([...CERTIFICATE_STATUSES]).default("active"),
    reason: model.text().nullable(),
    reason_decision_number: model.text().nullable(),
    predecessor_id: model.text().nullable(),
    is_demo: model.boolean().default(false),
    events: model.hasMany(() => CertificateEvent, { mappedBy: "certificate" }),
  })
  .indexes([{ on: ["issued_on"] }]);

/** What happened to a certificate, by whom. Rows are only added; a trigger refuses everything else. */
export const CertificateEvent = model.define("certificate_event", {
  id: model.id({ prefix: "cev" }).primaryKey(),
  certificate: model.belongsTo(() => Certificate, { mappedBy: "events" }),
  at: model.dateTime(),
  from_status: model.enum([...CERTIFICATE_STATUSES]).nullable(),
  to_status: model.enum([...CERTIFICATE_STATUSES]),
  reason: model.text().nullable(),
  decision_number: model.text().nullable(),
  actor: model.text(),
});
