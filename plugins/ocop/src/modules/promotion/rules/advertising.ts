import { UNADVERTISED_STRENGTH } from "../../../shared/promotion-vocabulary";

/** A good on the list of a point. */
export interface AdvertisedGood {
  /** Percent by volume; null where it is not known. */
  alcohol_strength: number | null;
  /** Alcohol of whatever strength, by its rated product or, where there is none, by its name. */
  is_alcohol: boolean;
}

/** Alcohol that may not be advertised at all; of a drink whose strength nobody wrote down the worst is assumed. */
export function isUnadvertised({ alcohol_strength, is_alcohol }: AdvertisedGood): boolean {
  return (alcohol_strength ?? (is_alcohol ? UNADVERTISED_STRENGTH : 0)) >= UNADVERTISED_STRENGTH;
}

/**
 * Why a point or fair may not be featured, or null (Law on Advertising 16/2012/QH13, article 7: no advertising of alcohol of
 * 15 degrees or more). A house whose every good is such a drink would advertise nothing else; one with other goods too is
 * featured by those alone, and one whose goods nobody listed yet by its name. A name that is of alcohol, of whatever
 * strength, never stands on a page that everybody sees before the age screen.
 */
export function featureBan(
  point: { named_like_alcohol: boolean },
  goods: readonly AdvertisedGood[],
): "name" | "goods" | null {
  if (point.named_like_alcohol) return "name";
  return goods.length > 0 && goods.every(isUnadvertised) ? "goods" : null;
}
