import { model } from "@medusajs/framework/utils";

/** Goods that a cart may count on while its buyer pays: of one inventory item so many pieces, until a moment. */
export const StockHold = model
  .define("stock_hold", {
    id: model.id({ prefix: "hold" }).primaryKey(),
    cart_id: model.text(),
    inventory_item_id: model.text(),
    quantity: model.number(),
    expires_at: model.dateTime(),
    /** When the cart last began to become an order: then the hold is about to turn into a reservation. */
    completing_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_stock_hold_cart_item",
      on: ["cart_id", "inventory_item_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_stock_hold_item", on: ["inventory_item_id"], where: "deleted_at IS NULL" },
    { name: "IDX_stock_hold_expires_at", on: ["expires_at"], where: "deleted_at IS NULL" },
  ]);
