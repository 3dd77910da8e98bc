/** SQL of a unit's name with its kind, "Tỉnh Thanh Hóa", of the row `u`. */
const UNIT_NAME = `upper(left(u.kind, 1)) || substr(u.kind, 2) || ' ' || u.name`;

/** SQL of the name of the unit whose office looks after request `r`. */
export const REQUEST_UNIT = `(select ${UNIT_NAME} from territory_unit u where u.code = r.unit_code)`;

/** SQL of how whoever asked is reached; null once it was forgotten. */
export const CONTACT = `nullif(concat_ws(', ', nullif(r.contact, ''), r.email), '')`;

/** SQL columns of what the public form asks beyond the rest (`askedWishes` of the contract). */
export const WISHES = `r.wanted_from, r.wanted_to, r.min_stars, coalesce(r.standards, '[]'::jsonb) as standards,
  case when r.reference is not null then (select string_agg(${UNIT_NAME}, ', ' order by u.level = 'province')
    from territory_unit u where u.code in (r.delivery_commune_code, r.unit_code)) end as delivery_place`;

/**
 * What is written down of a request when it changes: the trail is for ever, and a contact is not.
 */
export const AUDITED_COLUMNS = [
  "status",
  "until",
  "outcome_note",
  "agreed_producer_id",
  "agreed_quantity",
  "agreed_value",
  "agreed_on",
  "contract_number",
] as const;
