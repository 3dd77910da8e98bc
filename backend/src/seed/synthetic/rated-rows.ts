import { generateEntityId } from "@medusajs/framework/utils";
import { expiryOf } from "ocop/modules/certification";
import { demoCertificate } from "../rules/demo-certificate";
import { criteriaOn, issuerOn } from "../rules/issuer";
import type { SyntheticProduct } from "./generate";
import type { SyntheticPlace } from "./places";

/** One row of a table, column by column. */
export type Row = Record<string, string | number | boolean | null>;

type RegisterTable = "rated_product" | "product_rated_product" | "certificate" | "certificate_event";

const id = (prefix: string): string => generateEntityId(undefined, prefix);

/** The place columns of a row. */
export function placeRow({ provinceLabel: _label, ...columns }: SyntheticPlace): Row {
  return { ...columns };
}

/** The register's rows of one product, each with its table; a candidate has no certificate. `today` is YYYY-MM-DD. */
export function ratedRows(product: SyntheticProduct, productId: string, today: string): [RegisterTable, Row][] {
  const ratedId = id("rp");
  const rated: [RegisterTable, Row][] = [
    [
      "rated_product",
      {
        id: ratedId,
        short_id: product.shortId,
        group: product.good.group,
        sub_group: product.good.subGroup,
        ...placeRow(product.place),
        intro_vi: product.description,
        intro_en: product.intro,
        net_content: product.variants[0]?.title ?? null,
      },
    ],
    ["product_rated_product", { id: id("prodrp"), product_id: productId, rated_product_id: ratedId }],
  ];
  return product.stars === null ? rated : [...rated, ...certificateRows(product, product.stars, ratedId, today)];
}

function certificateRows(
  product: SyntheticProduct,
  stars: 3 | 4 | 5,
  ratedId: string,
  today: string,
): [RegisterTable, Row][] {
  const facts = { number: "demo", decision: "demo", issued: "demo" };
  const made = demoCertificate(`synthetic:${product.number}`, facts, today);
  const { district_as_printed: district, province_as_printed: province, provinceLabel: provinceToday } = product.place;
  const issuer = issuerOn(stars, made.issuedOn, { district, province: province ?? "", provinceToday });
  const certificateId = id("cert");
  const ended = product.status !== "active";
  const reason = ended ? "Minh họa" : null;
  const event = { certificate_id: certificateId, actor: "seed", decision_number: made.decision };
  const rows: [RegisterTable, Row][] = [
    [
      "certificate",
      {
        id: certificateId,
        rated_product_id: ratedId,
        number: `SYN-${product.number}`,
        stars,
        potential_five: product.potentialFive,
        decision_number: made.decision,
        decision_date: made.issuedOn,
        issuer_level: issuer.level,
        issuer_name: issuer.name,
        criteria_version: criteriaOn(made.issuedOn),
        issued_on: made.issuedOn,
        expires_on: expiryOf(made.issuedOn),
        status: product.status,
        reason,
        is_demo: true,
      },
    ],
    [
      "certificate_event",
      {
        id: id("cev"),
        ...event,
        at: `${made.issuedOn}T08:00:00+07:00`,
        from_status: null,
        to_status: "active",
        reason: null,
      },
    ],
  ];
  if (!ended) return rows;
  const end = { at: `${today}T08:00:00+07:00`, from_status: "active", to_status: product.status, reason };
  return [...rows, ["certificate_event", { id: id("cev"), ...event, ...end }]];
}
