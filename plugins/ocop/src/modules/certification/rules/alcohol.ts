type Drink = { alcohol_strength?: number | null | undefined; age_restricted?: boolean | undefined };

/**
 * Whether a product must stay out of sight of people under 18 (Law 44/2019/QH14). Any strength above zero says so;
 * nobody can untick it then. Undefined when neither field is given, so that an update leaves it alone.
 */
export function ageRestriction({ alcohol_strength, age_restricted }: Drink): boolean | undefined {
  if (typeof alcohol_strength === "number" && alcohol_strength > 0) return true;
  return age_restricted;
}
