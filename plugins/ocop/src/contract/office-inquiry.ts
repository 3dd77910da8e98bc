import { z } from "@medusajs/framework/zod";
import {
  ASKER_KINDS,
  MATCH_REASONS,
  SUPPLY_ANSWERS,
  SUPPLY_PERIODS,
  SUPPLY_STATES,
} from "../shared/inquiry-vocabulary";
import { askedWishes, supplyRequestCreate } from "./inquiry";
import { isoDay } from "./place";
import { fileFormat, flag, limit, offset, reference, searchText } from "./query";

const note = z.string().trim().max(1000).nullish();

/** Body of `POST /office/supply-requests`: as the operator's, but the place is the office's area. */
export const officeSupplyCreate = supplyRequestCreate.omit({ product_ids: true, province_code: true });
export type OfficeSupplyCreate = z.infer<typeof officeSupplyCreate>;

const filters = { q: searchText, state: z.enum(SUPPLY_STATES).optional(), asker_kind: z.enum(ASKER_KINDS).optional() };

/** Query of `GET /office/supply-requests`. */
export const officeSupplyQuery = z.strictObject({ ...filters, limit: limit(20), offset });
export type OfficeSupplyQuery = z.infer<typeof officeSupplyQuery>;

/** Query of `GET /office/supply-requests/export`: the same list whole, as a file. */
export const officeSupplyExportQuery = z.strictObject({ ...filters, format: fileFormat });
export type OfficeSupplyFilters = Omit<z.infer<typeof officeSupplyExportQuery>, "format">;

/** Query of `GET /office/supply-requests/:id/candidates`; `wide` looks in the whole country. */
export const supplyCandidateQuery = z.strictObject({ wide: flag.default(false) });

/** Body of `POST /office/supply-requests/:id/invitations`. */
export const supplyInviteBody = z.strictObject({
  producer_ids: z.array(reference).min(1).max(200),
  wide: z.boolean().default(false),
});

/** Body of `POST /office/supply-requests/:id/outcome`; value in whole đồng, quantity in the request's unit. */
export const supplyOutcomeBody = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("agreed"),
    producer_id: reference,
    quantity: z.int().min(1).max(10_000_000),
    value: z.int().min(1).max(1_000_000_000_000),
    signed_on: isoDay,
    contract_number: z.string().trim().max(100).nullish(),
    note,
  }),
  z.strictObject({ outcome: z.literal("not_agreed"), note: z.string().trim().min(1).max(1000) }),
  z.strictObject({ outcome: z.literal("withdrawn"), note }),
]);
export type SupplyOutcomeBody = z.infer<typeof supplyOutcomeBody>;

/**
 * Body of `POST /office/supply-requests/:id/decision`: a public request becomes open for answers until a day, or is refused
 * with the reason that whoever asked reads.
 */
export const supplyDecisionBody = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("accept"), until: isoDay }),
  z.strictObject({ decision: z.literal("refuse"), reason: z.string().trim().min(1).max(1000) }),
]);
export type SupplyDecisionBody = z.infer<typeof supplyDecisionBody>;

/** A supply request in an office's list. */
export const officeSupplyRow = z.object({
  id: z.string(),
  /** Number of what came by the public form; null where somebody wrote it down. */
  reference: z.string().nullable(),
  asker_kind: z.enum(ASKER_KINDS),
  asker_name: z.string(),
  words: z.string(),
  quantity: z.int(),
  unit: z.string(),
  period: z.enum(SUPPLY_PERIODS),
  until: z.iso.date(),
  state: z.enum(SUPPLY_STATES),
  /** Name of the unit whose office wrote it down, or that a public request goes to; null where the operator did. */
  unit_name: z.string().nullable(),
  invited: z.int(),
  offers: z.int(),
  agreed_producer: z.string().nullable(),
  agreed_quantity: z.int().nullable(),
  /** Đồng. */
  agreed_value: z.int().nullable(),
  created_at: z.iso.datetime(),
});
export type OfficeSupplyRow = z.infer<typeof officeSupplyRow>;

/** Answer of `GET /office/supply-requests`. */
export interface OfficeSupplyAnswer {
  supply_requests: OfficeSupplyRow[];
  count: number;
  limit: number;
  offset: number;
}

/** A producer whom a request was shown to, with what it said. */
export const supplyMatchRow = z.object({
  producer_id: z.string(),
  producer_name: z.string(),
  producer_slug: z.string(),
  place: z.string().nullable(),
  reasons: z.array(z.enum(MATCH_REASONS)),
  answer: z.enum(SUPPLY_ANSWERS),
  quantity: z.int().nullable(),
  /** Đồng for one unit. */
  price: z.int().nullable(),
  from_day: z.iso.date().nullable(),
  note: z.string().nullable(),
  answered_at: z.iso.datetime().nullable(),
});
export type SupplyMatchRow = z.infer<typeof supplyMatchRow>;

const wishes = z.object(askedWishes);

/** One supply request as its office reads it. */
export interface OfficeSupplyRequest extends OfficeSupplyRow, z.infer<typeof wishes> {
  /** Null once it was forgotten. */
  contact: string | null;
  group: string | null;
  sub_group: string | null;
  note: string | null;
  outcome_note: string | null;
  agreed_on: string | null;
  contract_number: string | null;
  widened: boolean;
  matches: SupplyMatchRow[];
}

/** A producer that could answer a request and was not invited yet. */
export interface SupplyCandidate {
  producer_id: string;
  name: string;
  place: string | null;
  reasons: z.infer<typeof supplyMatchRow>["reasons"];
  /** Goods that fit, at most three. */
  goods: string[];
}
