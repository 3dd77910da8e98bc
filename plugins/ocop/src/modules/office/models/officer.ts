import { model } from "@medusajs/framework/utils";
import { OFFICER_ROLES, OFFICER_STATUSES } from "../../../shared/office-vocabulary";

/**
 * A person who acts for an office, known by an e-mail address. Whoever was removed keeps the row, so that what they did
 * still has a name; a person is an officer of one office at a time.
 */
export const Officer = model
  .define("officer", {
    id: model.id({ prefix: "ofr" }).primaryKey(),
    office_id: model.text().index(),
    email: model.text().index(),
    name: model.text().nullable(),
    role: model.enum([...OFFICER_ROLES]),
    status: model.enum([...OFFICER_STATUSES]).default("invited"),
    /** SHA-256 of the secret in the invitation, hexadecimal; the secret itself is kept nowhere. */
    invite_hash: model.text().unique().nullable(),
    invite_expires_at: model.dateTime().nullable(),
    auth_identity_id: model.text().nullable(),
    joined_at: model.dateTime().nullable(),
    removed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["office_id", "email"], unique: true, where: "deleted_at is null and status <> 'removed'" }]);
