interface Filled {
  name: string | null;
  group: string | null;
  alcohol_strength: number | null;
  variants: readonly { title: string; price: number | null }[];
  pictures: readonly unknown[];
  [field: string]: unknown;
}

/** Groups of goods that are eaten, drunk or taken: their label says more (annex I of decree 43/2017/NĐ-CP). */
const CONSUMED = new Set(["food", "beverage", "herbal"]);

/** What every label has to say by article 10 of decree 43/2017/NĐ-CP, as decree 111/2021/NĐ-CP put it. */
const LABEL = ["responsible_name", "responsible_address", "origin"] as const;
/** What annex I adds for food, drink and what is taken; `declaration_number` by decree 15/2018/NĐ-CP. */
const LABEL_CONSUMED = [
  "net_content",
  "ingredients",
  "dates",
  "shelf_life",
  "storage",
  "usage",
  "warnings",
  "declaration_number",
] as const;

/**
 * What keeps a listing from being handed in: name, a picture, and a price for each size; and a group for alcohol, because
 * minors may not see it (law 44/2019/QH14) and the register is what says so.
 */
export function missingFields(content: Filled): string[] {
  const missing: string[] = [];
  if (content.name === null) missing.push("name");
  if (content.pictures.length === 0) missing.push("pictures");
  if (content.variants.length === 0) missing.push("variants");
  content.variants.forEach(({ price }, place) => {
    if (price === null) missing.push(`variants.${place}.price`);
  });
  if ((content.alcohol_strength ?? 0) > 0 && content.group === null) missing.push("group");
  return missing;
}

/** What an edit would take from a listing that has it; what one lacked before, as products that came by other ways may, it may go on lacking. */
export function newlyMissing(before: Filled, after: Filled): string[] {
  const lacked = new Set(missingFields(before));
  return missingFields(after).filter((field) => !lacked.has(field));
}

/** Fields that the label needs by law and that are not given yet. The market may ask for them; it does not compute law. */
export function advisedFields(content: Filled): string[] {
  const { group } = content;
  if (group === "tourism") return [];
  const wanted = [...LABEL, ...(group === null || CONSUMED.has(group) ? LABEL_CONSUMED : [])];
  const drink = group === "beverage" && /cồn|rượu|bia/i.test(`${content.sub_group as string} ${content.name}`);
  return [...wanted, ...(drink ? ["alcohol_strength"] : [])].filter(
    (field) => content[field] === null || content[field] === undefined,
  );
}

/** Names of sizes that stand twice, by their place; a buyer could not tell them apart. */
export function doubledTitles(variants: readonly { title: string }[]): number[] {
  const seen = new Set<string>();
  return variants.flatMap(({ title }, place) => {
    const name = title.toLowerCase();
    if (seen.has(name)) return [place];
    seen.add(name);
    return [];
  });
}
