import { z } from "@medusajs/framework/zod";
import {
  ASSISTANCE_SCOPES,
  MEMBER_ROLES,
  MEMBER_STATUSES,
  PRODUCER_KINDS,
  PRODUCER_STATUSES,
} from "../shared/producer-vocabulary";
import { emailAddress } from "./account";
import { line } from "./text";

/** Body of `POST /producer/applications`: the least that an application begins with. */
export const joinBody = z.strictObject({
  name: line,
  kind: z.enum(PRODUCER_KINDS).exclude(["unknown"]),
  /** How the person wants to be called. */
  member_name: line.nullable().default(null),
});
export type JoinBody = z.infer<typeof joinBody>;

/** Body of `POST /producer/members`. */
export const inviteBody = z.strictObject({
  email: emailAddress,
  name: line.nullable().default(null),
  role: z.enum(MEMBER_ROLES),
});
export type InviteBody = z.infer<typeof inviteBody>;

/** Body of `POST /producer/members/:id`. */
export const memberRoleBody = z.strictObject({ role: z.enum(MEMBER_ROLES) });

/** Body of `POST /producer/invitations/accept`. */
export const acceptBody = z.strictObject({ secret: z.string().min(10).max(100) });

/** Answer of `GET /producer/invitations/:secret`: who invites, and to what. */
export const invitationAnswer = z.object({ producer_name: z.string(), role: z.enum(MEMBER_ROLES) });
export type InvitationAnswer = z.infer<typeof invitationAnswer>;

/** Answer of `POST /producer/members`: `mailed` says whether the mail left; the secret is told only here. */
export const invitedAnswer = z.object({
  invitation: z.object({ id: z.string(), secret: z.string(), expires_at: z.string(), mailed: z.boolean() }),
});
export type InvitedAnswer = z.infer<typeof invitedAnswer>;

/** One row of `GET /producer/members`. */
export const memberAnswer = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  role: z.enum(MEMBER_ROLES),
  status: z.enum(MEMBER_STATUSES),
  joined_at: z.string().nullable(),
  invite_expires_at: z.string().nullable(),
});
export type MemberAnswer = z.infer<typeof memberAnswer>;

/** Answer of `GET /producer/me`; `member` and `producer` are null for somebody who acts for nobody. */
export const meAnswer = z.object({
  email: z.string(),
  member: z.object({ id: z.string(), name: z.string().nullable(), role: z.enum(MEMBER_ROLES) }).nullable(),
  producer: z
    .object({ id: z.string(), name: z.string(), slug: z.string(), status: z.enum(PRODUCER_STATUSES) })
    .nullable(),
  /** The helper's own side while it acts for another producer (`X-Act-For`), which is `producer` then; null otherwise. */
  assisting: z
    .object({ own_name: z.string(), scopes: z.array(z.enum(ASSISTANCE_SCOPES)), valid_to: z.string() })
    .nullable(),
});
export type MeAnswer = z.infer<typeof meAnswer>;
