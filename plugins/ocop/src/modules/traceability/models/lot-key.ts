import { model } from "@medusajs/framework/utils";

/**
 * A key that signs lots; its id stands in every code that it signed, so it is never deleted. See shared/lot-key.ts.
 */
export const LotKey = model.define("lot_key", {
  id: model.text().primaryKey(),
  public_key: model.text(),
  sealed_private_key: model.text(),
  /** Set when the private half may be in wrong hands: nothing that it signed is believed any more. */
  revoked_at: model.dateTime().nullable(),
});
