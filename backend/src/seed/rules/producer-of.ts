import type { ProductRow } from "../rows/product-row";

/** Who makes a product: as its source names them, else a demo workshop that says so in its name. */
export function producerName(product: Pick<ProductRow, "name" | "producer">): string {
  return product.producer ?? `Cơ sở sản xuất (minh họa) – ${product.name}`;
}

/** Fills a scene's story with the producer's name and place, as a paragraph. */
export function story(template: string, name: string, place: string): string {
  return `<p>${template.replaceAll("{name}", name).replaceAll("{place}", place)}</p>`;
}

/** The place as a story speaks of it: the district and province as printed. */
export function placeWords(product: Pick<ProductRow, "commune" | "district" | "province">): string {
  const district = product.district?.replace(/^(TP|TX|TT|P)\.? /, "");
  return [district, product.province].filter(Boolean).join(", ");
}
