import { type RatingSum, ratingPlace } from "../modules/review/rules/rating";

/** What a product's place among equals depends on. */
export type Standing = {
  /** Stars of a certificate that holds today; null for none. */
  stars: number | null;
  inStock: boolean;
  /** Visible reviews of buyers to whom it was delivered. */
  reviews: RatingSum;
};

/** Steps between the parts of a standing: a star weighs more than all that follows it. */
const STAR = 1000;
const IN_STOCK = 100;

/**
 * The order among products that answer a search equally well, highest first: stars, then in stock, then verified reviews
 * (0 to 99), before freshness (`created_at`). Nothing can be paid for here. Every engine breaks ties by this one number,
 * and the page on ranking tells it to buyers.
 */
export function standing({ stars, inStock, reviews }: Standing): number {
  return (stars ?? 0) * STAR + (inStock ? IN_STOCK : 0) + ratingPlace(reviews);
}
