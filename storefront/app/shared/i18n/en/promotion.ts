import type { PromotionTexts } from "../vi/promotion";

export const promotion: PromotionTexts = {
  featured: "Featured sales points",
  featuredWhy: "Chosen by the local OCOP offices; nobody pays for it.",
  allPoints: "See all sales points",
  fairs: "OCOP fairs and weeks",
  fairsLead: "Running and coming.",
};
