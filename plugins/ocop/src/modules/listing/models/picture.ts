import { model } from "@medusajs/framework/utils";

/** A picture that a producer sent, or that its product had already. */
export const ListingPicture = model
  .define("listing_picture", {
    id: model.id({ prefix: "lpic" }).primaryKey(),
    producer_id: model.text(),
    /** Site address of the copy that is 640 pixels wide. */
    url: model.text(),
    /** Name of its copies, random; null for a picture that is not kept by us. */
    stem: model.text().unique().nullable(),
    width: model.number().nullable(),
    height: model.number().nullable(),
    /** Where the Files Module keeps each copy, by "640.webp". */
    files: model.json().nullable(),
    sent_by: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "url"], unique: true }]);
