import { z } from "@medusajs/framework/zod";
import { CRITERIA_VERSIONS } from "../shared/certification-vocabulary";
import { DOSSIER_STATUSES } from "../shared/dossier-vocabulary";
import {
  APPEAL_STATUSES,
  COUNCIL_SEATS,
  FORWARD_STATUSES,
  PART_VERDICTS,
  ROUND_STATUSES,
} from "../shared/rating-vocabulary";
import { letter, line, note } from "./text";
import { isoDay } from "./place";
import { limit, offset, reference, searchText } from "./query";

const maybeNote = note.nullable().default(null);
const part = z.int().min(1).max(18);
const check = z.strictObject({ met: z.boolean(), note: maybeNote });

/** Query of `GET /office/dossiers`: dossiers handed in by producers of the own area, those that wait first. */
export const officeDossierQuery = z.strictObject({
  status: z.enum(DOSSIER_STATUSES).optional(),
  /** `missing`: accepted or waiting without the commune's report where one is due. */
  report: z.enum(["missing", "there"]).optional(),
  q: searchText,
  limit: limit(20),
  offset,
});
export type OfficeDossierQuery = z.infer<typeof officeDossierQuery>;

/** Body of `POST /office/dossiers/:id/acts`. */
export const officeDossierAct = z.discriminatedUnion("act", [
  /** Writes down that it arrived, with the number of the receipt; once for each office. */
  z.strictObject({ act: z.literal("receive"), receipt_number: line.nullable().default(null) }),
  /** Something is missing or unclear; the producer may change the dossier until it answers. */
  z.strictObject({ act: z.literal("ask"), text: letter, part: part.nullish() }),
  /** Refused (`form_faults`) while a part is marked as faulty. */
  z.strictObject({ act: z.literal("accept_form"), reason: note.nullish() }),
]);
export type OfficeDossierAct = z.infer<typeof officeDossierAct>;

/** Body of `POST /office/dossiers/:id/parts/:part`: what the check of the form says of a part; null takes it back. */
export const partCheckBody = z.strictObject({ verdict: z.enum(PART_VERDICTS).nullable(), note: maybeNote });

/** Body of `POST /office/dossiers/:id/commune-report`, by a registrar of the commune; a second one replaces the first. */
export const communeReportBody = z.strictObject({
  number: line,
  reported_on: isoDay,
  checks: z.strictObject({ origin: check, labour: check, idea: check, identity: check }),
  /** Whether the commune proposes the product for rating. */
  proposes: z.boolean(),
  text: maybeNote,
});
export type CommuneReportBody = z.infer<typeof communeReportBody>;

/** Query of `GET /office/rating-rounds`. */
export const roundQuery = z.strictObject({
  status: z.enum(ROUND_STATUSES).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .optional(),
  limit: limit(20),
  offset,
});
export type RoundQuery = z.infer<typeof roundQuery>;

const roundFields = {
  name: line,
  year: z.int().min(2018).max(2100),
  /** Days on which dossiers are taken, and on which the council meets; in this order. */
  intake_from: isoDay,
  intake_until: isoDay,
  session_on: isoDay,
  /** The criteria in force on the day of the session when absent. */
  criteria_version: z.enum(CRITERIA_VERSIONS).optional(),
  /** Fewest sheets that a result needs; five when absent. */
  min_sheets: z.int().min(1).max(50).optional(),
};

/** Body of `POST /office/rating-rounds`; level and place are those of the office. */
export const roundCreate = z.strictObject(roundFields);
export type RoundCreate = z.infer<typeof roundCreate>;

/** Body of `POST /office/rating-rounds/:id`, the whole form again: while nothing is scored. */
export const roundUpdate = roundCreate;

/** Body of `POST /office/rating-rounds/:id/acts`; the decision has a route of its own. */
export const roundActBody = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("open") }),
  z.strictObject({ act: z.literal("begin_scoring") }),
  z.strictObject({ act: z.literal("close_scoring") }),
  z.strictObject({ act: z.literal("resume_scoring"), reason: letter }),
  z.strictObject({ act: z.literal("cancel"), reason: letter }),
]);
export type RoundActBody = z.infer<typeof roundActBody>;

/** Body of `POST /office/rating-rounds/:id/council`: an officer with the role of the council, or a post without log-in. */
export const seatBody = z.strictObject({
  officer_id: reference.nullable().default(null),
  /** "Phó Chủ tịch UBND tỉnh"; as it stands in the decision on the council. */
  post: line,
  seat: z.enum(COUNCIL_SEATS),
});
export type SeatBody = z.infer<typeof seatBody>;

/** Body of `POST /office/rating-rounds/:id/entries`: an accepted dossier, one received from below, or one to be rated again. */
export const entryBody = z.strictObject({
  dossier_id: reference,
  /** Where the round's criteria have sheets for product sets and the dossier names none of them. */
  product_set: reference.nullable().default(null),
});

/** Body of `POST /office/rating-rounds/:id/entries/:entry/sheet`: points of some lines; the others stay. */
export const sheetBody = z.strictObject({
  /** A post without log-in, whose sheet on paper a registrar copies; the own seat when absent. */
  seat_id: reference.optional(),
  scores: z
    .array(
      z.strictObject({
        code: z.string().trim().min(1).max(20),
        /** Null takes them back. */
        points: z.number().min(0).max(100).nullable(),
        reason: maybeNote,
      }),
    )
    .max(100),
  /** Codes of the conditions that are met and stop a rank; left as they are when absent. */
  conditions_met: z.array(reference).max(30).optional(),
  comment: note.nullable().optional(),
});
export type SheetBody = z.infer<typeof sheetBody>;

/** Query of `GET /office/rating-rounds/:id/entries/:entry/sheet`. */
export const sheetQuery = z.strictObject({ seat_id: reference.optional() });

/** Body of `POST /office/rating-rounds/:id/entries/:entry/sheet/acts`. */
export const sheetActBody = z.discriminatedUnion("act", [
  /** Every line has points. */
  z.strictObject({ act: z.literal("submit"), seat_id: reference.optional() }),
  z.strictObject({ act: z.literal("reopen"), seat_id: reference.optional() }),
  /** A conflict of interest, said by the member or found by a registrar, who may name any seat. */
  z.strictObject({ act: z.literal("recuse"), seat_id: reference.optional(), reason: letter }),
  /** The conflict turned out to be none; registrars only. */
  z.strictObject({ act: z.literal("readmit"), seat_id: reference, reason: letter }),
]);
export type SheetActBody = z.infer<typeof sheetActBody>;

/** Body of `POST /office/rating-rounds/:id/minutes`: once scoring is closed, until the decision. */
export const minutesBody = z.strictObject({ held_on: isoDay, place: line, text: note });
export type MinutesBody = z.infer<typeof minutesBody>;

/** Body of `POST /office/rating-rounds/:id/decision`: recognises all that the results allow, in one go. */
export const decisionBody = z.strictObject({
  decision_number: line,
  decision_date: isoDay,
  /** Day of issue of the certificates; the decision's day when absent, never before it. */
  issued_on: isoDay.optional(),
  /** A number for each entry that gets a certificate, and for no other. */
  certificates: z.array(z.strictObject({ entry_id: reference, number: line })).max(500),
  reason: maybeNote,
});
export type DecisionBody = z.infer<typeof decisionBody>;

/** Body of `POST /office/rating-rounds/:id/entries/:entry/forward`: to the level above, with the letter's number. */
export const forwardBody = z.strictObject({ letter_number: line, note: maybeNote });
export type ForwardBody = z.infer<typeof forwardBody>;

/** Query of `GET /office/rating-forwards`: `in` is what came to this level, `out` what the own office sent. */
export const forwardQuery = z.strictObject({
  direction: z.enum(["in", "out"]).default("in"),
  status: z.enum(FORWARD_STATUSES).optional(),
  limit: limit(20),
  offset,
});
export type ForwardQuery = z.infer<typeof forwardQuery>;

/** Body of `POST /office/rating-forwards/:id/acts`; `recall` is the sender's, the others the receiver's. */
export const forwardActBody = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("receive") }),
  /** Without being rated, for what it lacks. */
  z.strictObject({ act: z.literal("refuse"), reason: letter, letter_number: line }),
  z.strictObject({ act: z.literal("recall"), reason: letter }),
]);
export type ForwardActBody = z.infer<typeof forwardActBody>;

/** Body of `POST /office/rating-rounds/:id/entries/:entry/appeals`: a producer's letter, entered by a registrar. */
export const appealBody = z.strictObject({ received_on: isoDay, text: letter });
export type AppealBody = z.infer<typeof appealBody>;

/** Query of `GET /office/rating-appeals`. */
export const appealQuery = z.strictObject({ status: z.enum(APPEAL_STATUSES).optional(), limit: limit(20), offset });
export type AppealQuery = z.infer<typeof appealQuery>;

/** Body of `POST /office/rating-appeals/:id/acts`. What was upheld is put into a round by `POST …/entries`. */
export const appealActBody = z.strictObject({
  act: z.enum(["review", "uphold", "dismiss", "withdraw"]),
  reason: letter,
});
export type AppealActBody = z.infer<typeof appealActBody>;
