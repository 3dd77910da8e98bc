/** A pack or weight as far as its risk matters; prices in whole đồng. */
interface Size {
  key?: string | undefined;
  title: string;
  price: number | null;
}
interface Sold {
  variants: readonly Size[];
}

/** What waits of the sizes: new names and prices of known ones, whole new ones, and those that leave when it is approved. */
export interface HeldSizes<V> {
  changed: { key: string; title?: string; price?: number | null }[];
  added: V[];
  removed: string[];
}

/** What of an edit waits for review. */
export interface Held<C extends Sold> {
  fields: Partial<Omit<C, "variants">>;
  sizes: HeldSizes<C["variants"][number]>;
}

export interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

/** A price may move by this share of the last reviewed one, up or down, without being looked at again. */
const PRICE_JUMP = 0.3;

/**
 * What goods are called, shown as and said to be: claims that somebody looks at before buyers read them. Everything else
 * (storage, season, holiday, stock, …) goes live at once.
 */
export const RISKY_FIELDS = [
  "name",
  "group",
  "sub_group",
  "pictures",
  "story_vi",
  "story_en",
  "ingredients",
  "net_content",
  "usage",
  "responsible_name",
  "responsible_address",
  "origin",
  "declaration_number",
  "alcohol_strength",
] as const;

const isRisky = (field: string): boolean => (RISKY_FIELDS as readonly string[]).includes(field);

/** A value as text, its keys sorted: the database gives them back in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}

/** Whether two values of a field say the same. */
export function same(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

/**
 * Whether a price is more than 30 % away from the last one that was looked at. Small steps do not add up unseen: all are
 * measured against that one, not against the price before.
 */
export function isPriceJump(reviewed: number | null | undefined, price: number | null): boolean {
  if (reviewed === null || reviewed === undefined || price === null) return true;
  return Math.abs(price - reviewed) > reviewed * PRICE_JUMP;
}

function heldSizes<V extends Size>(
  live: readonly V[],
  wanted: readonly V[],
  reviewed: Readonly<Record<string, number>>,
): HeldSizes<V> {
  const known = new Map(live.map((size) => [size.key, size]));
  const changed = wanted.flatMap(({ key, title, price }) => {
    const now = known.get(key);
    if (key === undefined || now === undefined) return [];
    const jumps = price !== now.price && isPriceJump(reviewed[key] ?? now.price, price);
    if (title === now.title && !jumps) return [];
    return [{ key, ...(title === now.title ? {} : { title }), ...(jumps ? { price } : {}) }];
  });
  const added = wanted.filter(({ key }) => key === undefined || !known.has(key));
  const stays = new Set(wanted.map(({ key }) => key));
  const gone = live.flatMap(({ key }) => (key !== undefined && !stays.has(key) ? [key] : []));
  // Something stays on sale until what replaces it was looked at.
  return { changed, added, removed: gone.length === live.length ? gone : [] };
}

/**
 * Splits an edit of a live listing: what goes live at once, and what waits for somebody to look at it.
 * @param reviewed price in đồng of each size when it was last looked at, by key
 * @returns `atOnce` as the listing is to be now; `held` is null when nothing waits
 */
export function splitByRisk<C extends Sold>(
  live: C,
  wanted: C,
  reviewed: Readonly<Record<string, number>>,
): { atOnce: C; held: Held<C> | null } {
  const risky = Object.entries(wanted).filter(
    ([field, value]) => isRisky(field) && !same(value, Reflect.get(live, field)),
  );
  const sizes = heldSizes(live.variants, wanted.variants, reviewed) as Held<C>["sizes"];
  const waiting = new Map(sizes.changed.map((change) => [change.key, change]));
  const known = new Map(live.variants.map((size) => [size.key, size]));
  const stay = wanted.variants.flatMap((size) => {
    const now = known.get(size.key);
    if (size.key === undefined || now === undefined) return [];
    const held = waiting.get(size.key);
    return [{ ...size, title: now.title, ...(held?.price === undefined ? {} : { price: now.price }) }];
  });
  const leaving = live.variants.filter(({ key }) => key !== undefined && sizes.removed.includes(key));
  const unrisked = Object.fromEntries(risky.map(([field]) => [field, Reflect.get(live, field)]));
  const atOnce = { ...wanted, ...unrisked, variants: [...stay, ...leaving] };
  const waits = risky.length > 0 || sizes.changed.length > 0 || sizes.added.length > 0 || sizes.removed.length > 0;
  return { atOnce, held: waits ? { fields: Object.fromEntries(risky) as Held<C>["fields"], sizes } : null };
}

/** The listing as it would be after the review: what waits laid over what is live. Sizes that are gone meanwhile stay gone. */
export function withHeld<C extends Sold>(live: C, held: Held<C> | null): C {
  if (held === null) return live;
  const changes = new Map(held.sizes.changed.map(({ key, ...change }) => [key, change]));
  const kept = live.variants
    .filter(({ key }) => key === undefined || !held.sizes.removed.includes(key))
    .map((size) => ({ ...size, ...(size.key === undefined ? {} : changes.get(size.key)) }));
  return { ...live, ...held.fields, variants: [...kept, ...held.sizes.added] };
}

/** Each field that two contents say differently; a size's name and price are fields of their own. */
export function differencesOf<C extends Sold>(before: C | null, after: C): Difference[] {
  const plain = Object.entries(after).flatMap(([field, value]) => {
    const former: unknown = before === null ? null : Reflect.get(before, field);
    return field === "variants" || same(former, value) || (before === null && isBlank(value))
      ? []
      : [{ field, before: former ?? null, after: value }];
  });
  const known = new Map((before?.variants ?? []).map((size) => [size.key, size]));
  const sizes = after.variants.flatMap((size, place): Difference[] => {
    const former = size.key === undefined ? undefined : known.get(size.key);
    const field = `variants.${size.key ?? `new-${place + 1}`}`;
    if (former === undefined) return [{ field, before: null, after: { title: size.title, price: size.price } }];
    return (["title", "price"] as const)
      .filter((name) => former[name] !== size[name])
      .map((name) => ({ field: `${field}.${name}`, before: former[name], after: size[name] }));
  });
  const stays = new Set(after.variants.map(({ key }) => key));
  const gone = (before?.variants ?? []).filter(({ key }) => !stays.has(key));
  const removed = gone.map(({ key, title, price }) => ({
    field: `variants.${key ?? ""}`,
    before: { title, price },
    after: null,
  }));
  return [...plain, ...sizes, ...removed];
}

function isBlank(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
