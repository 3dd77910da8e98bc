/** All visible reviews of one product or producer, summed. */
export interface RatingSum {
  count: number;
  /** Sum of their stars. */
  stars: number;
}

/** Every product starts with this many reviews in the middle, so that one voice alone moves little. */
const ASSUMED_REVIEWS = 5;
const ASSUMED_STARS = 3;
/** The ranking has places 0 to 99 for ratings. */
const PLACES = 99;

/** Mean to one decimal as pages show it; null without a review. */
export function meanOf({ count, stars }: RatingSum): number | null {
  return count === 0 ? null : Math.round((stars / count) * 10) / 10;
}

/**
 * A product's place among equals by its verified reviews, 0 to 99: the mean of its stars and of five assumed reviews of
 * three stars. Without reviews it stands in the middle, so that a bad first review is no better than none. Published at
 * /tim-kiem-xep-hang (decisions 26, 35).
 */
export function ratingPlace({ count, stars }: RatingSum): number {
  const damped = (ASSUMED_REVIEWS * ASSUMED_STARS + stars) / (ASSUMED_REVIEWS + count);
  return Math.round(((damped - 1) / 4) * PLACES);
}
