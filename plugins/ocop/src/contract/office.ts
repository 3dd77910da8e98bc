import { z } from "@medusajs/framework/zod";
import {
  OFFICE_EVENTS,
  OFFICE_KINDS,
  OFFICE_LEVELS,
  OFFICER_ROLES,
  OFFICER_STATUSES,
} from "../shared/office-vocabulary";
import { emailAddress } from "./account";
import { line } from "./text";
import { limit, offset, reference, searchText } from "./query";

const role = z.enum(OFFICER_ROLES);

/** Body of `POST /admin/ocop/offices`. */
export const officeCreate = z.strictObject({
  name: line,
  kind: z.enum(OFFICE_KINDS),
  /** Unit of today or an ended one; null for the centre. */
  unit_code: reference.nullable().default(null),
});
export type OfficeCreate = z.infer<typeof officeCreate>;

/** Body of `POST /admin/ocop/offices/:id`. */
export const officeUpdate = z.strictObject({ name: line });

/** Query of `GET /admin/ocop/offices`. */
export const officeQuery = z.strictObject({
  q: searchText,
  level: z.enum(OFFICE_LEVELS).optional(),
  limit: limit(20),
  offset,
});

const invite = z.strictObject({ email: emailAddress, name: line.nullable().default(null), role });
export type OfficerInvite = z.infer<typeof invite>;

/** Body of `POST /admin/ocop/offices/:id/acts`: what an operator does about an office's officers. */
export const officeAct = z.discriminatedUnion("act", [
  invite.extend({ act: z.literal("invite") }),
  z.strictObject({ act: z.literal("role"), officer_id: reference, role }),
  z.strictObject({ act: z.literal("remove"), officer_id: reference }),
]);

/** Answer of `GET /office/invitations/:secret`: which office invites, and to what. */
export const officeInvitationAnswer = z.object({ office_name: z.string(), role });
export type OfficeInvitationAnswer = z.infer<typeof officeInvitationAnswer>;

/** One row of `GET /admin/ocop/offices`. */
export const officeOfOperator = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(OFFICE_KINDS),
  level: z.enum(OFFICE_LEVELS),
  unit_code: z.string().nullable(),
  unit_name: z.string().nullable(),
  /** Active ones. */
  officers: z.number().int(),
});
export type OfficeOfOperator = z.infer<typeof officeOfOperator>;

export const officerOfOperator = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  role,
  status: z.enum(OFFICER_STATUSES),
  joined_at: z.string().nullable(),
  invite_expires_at: z.string().nullable(),
});
export type OfficerOfOperator = z.infer<typeof officerOfOperator>;

export const officeEventAnswer = z.object({
  id: z.string(),
  kind: z.enum(OFFICE_EVENTS),
  before: z.string().nullable(),
  after: z.string().nullable(),
  officer_email: z.string().nullable(),
  at: z.string(),
});
export type OfficeEventAnswer = z.infer<typeof officeEventAnswer>;

/** Answer of `GET /admin/ocop/offices/:id`. */
export const officeDetail = officeOfOperator
  .omit({ officers: true })
  .extend({ officers: z.array(officerOfOperator), events: z.array(officeEventAnswer) });
export type OfficeDetail = z.infer<typeof officeDetail>;

/** Answer of `GET /office/me`; `office` and `officer` are null for a log-in that acts for no office. */
export const officeMeAnswer = z.object({
  email: z.string(),
  office: z
    .object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(OFFICE_KINDS),
      level: z.enum(OFFICE_LEVELS),
      unit_code: z.string().nullable(),
      unit_name: z.string().nullable(),
      /** Its unit has ended: the office only reads. */
      abolished: z.boolean(),
    })
    .nullable(),
  officer: z.object({ id: z.string(), email: z.string(), name: z.string().nullable(), role }).nullable(),
});
export type OfficeMeAnswer = z.infer<typeof officeMeAnswer>;
