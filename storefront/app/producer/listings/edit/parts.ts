import type { ListingField } from "../../../../../plugins/ocop/src/contract/producer-listing";

/** Parts of a listing's page; each is a form that saves by itself. */
export const PARTS = ["basics", "sizes", "pictures", "story", "food", "label", "sale"] as const;
export type Part = (typeof PARTS)[number];

/** Fields of a listing that are one line or one text. */
export type TextField = Exclude<
  ListingField,
  "group" | "variants" | "pictures" | "alcohol_strength" | "delivery" | "season_months" | "preorder_from" | "paused"
>;

/** A text box of a part. */
interface Box {
  field: TextField;
  /** Characters that the API takes. */
  most: number;
  /** True for a box of several lines. */
  long?: true;
}

/** The text boxes of the parts that are nothing but boxes, in their order; other parts have forms of their own. */
export const BOXES: Readonly<Partial<Record<Part, readonly Box[]>>> = {
  basics: [
    { field: "name", most: 150 },
    { field: "sub_group", most: 150 },
    { field: "net_content", most: 300 },
  ],
  story: [
    { field: "story_vi", most: 5000, long: true },
    { field: "story_en", most: 5000, long: true },
  ],
  food: [
    { field: "ingredients", most: 2000, long: true },
    { field: "usage", most: 2000, long: true },
    { field: "storage", most: 300 },
    { field: "shelf_life", most: 300 },
  ],
  label: [
    { field: "declaration_number", most: 100 },
    { field: "responsible_name", most: 300 },
    { field: "responsible_address", most: 300 },
    { field: "origin", most: 300 },
    { field: "dates", most: 300 },
    { field: "warnings", most: 2000, long: true },
  ],
};

/** The part in which a field of the API is typed; for saying where something is missing. */
export function partOf(field: string): Part {
  const [whole = field] = field.split(".");
  if (whole === "variants") return "sizes";
  if (whole === "group") return "basics";
  if (whole === "alcohol_strength") return "food";
  if (["delivery", "season_months", "preorder_from", "paused"].includes(whole)) return "sale";
  return PARTS.find((part) => part === whole || BOXES[part]?.some((box) => box.field === whole)) ?? "basics";
}
