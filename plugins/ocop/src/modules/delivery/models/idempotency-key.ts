import { model } from "@medusajs/framework/utils";

/** The first answer to a request that carried a key; its repetitions get the same one. */
export const IdempotencyKey = model
  .define("idempotency_key", {
    id: model.id({ prefix: "idem" }).primaryKey(),
    /** Whose key it is: an actor, or a cart. */
    scope: model.text(),
    key: model.text(),
    /** Of method, path and body. */
    request_hash: model.text(),
    status: model.enum(["running", "done"]),
    answer_status: model.number().nullable(),
    answer_body: model.json().nullable(),
    /** Until when the first request counts as running; after a crash the key is free again then. */
    claimed_until: model.dateTime(),
    expires_at: model.dateTime(),
  })
  .indexes([
    { name: "IDX_idempotency_key_scope", on: ["scope", "key"], unique: true },
    { name: "IDX_idempotency_key_expires_at", on: ["expires_at"] },
  ]);
