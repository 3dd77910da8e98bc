import { model } from "@medusajs/framework/utils";
import { MEMBER_ROLES, MEMBER_STATUSES } from "../../../shared/producer-vocabulary";

/**
 * A person who acts for a producer, known by an e-mail address. Whoever was removed keeps the row, so that what they did
 * still has a name; a person is a member of one producer at a time.
 */
export const ProducerMember = model
  .define("producer_member", {
    id: model.id({ prefix: "pmem" }).primaryKey(),
    producer_id: model.text().index(),
    email: model.text().index(),
    name: model.text().nullable(),
    role: model.enum([...MEMBER_ROLES]),
    status: model.enum([...MEMBER_STATUSES]).default("invited"),
    /** SHA-256 of the secret in the invitation, hexadecimal; the secret itself is kept nowhere. */
    invite_hash: model.text().unique().nullable(),
    invite_expires_at: model.dateTime().nullable(),
    /** The member who invited. */
    invited_by: model.text().nullable(),
    auth_identity_id: model.text().nullable(),
    joined_at: model.dateTime().nullable(),
    removed_at: model.dateTime().nullable(),
    /** Whether this person gets mails about orders. */
    order_mails: model.boolean().default(true),
  })
  .indexes([{ on: ["producer_id", "email"], unique: true, where: "deleted_at is null and status <> 'removed'" }]);
