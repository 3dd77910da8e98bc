import { MedusaService } from "@medusajs/framework/utils";
import { ListingHoliday } from "./models/holiday";
import { Listing, ListingReview } from "./models/listing";
import { ListingPicture } from "./models/picture";

/** Storage of what producers offer: drafts, proposals, pictures, holidays. */
export class ListingModuleService extends MedusaService({ Listing, ListingReview, ListingPicture, ListingHoliday }) {}
