import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductCard } from "../../../../contract/catalogue";
import { readProductCards } from "../../../../search/product-cards";

const RELATED = 8;

/** At most eight other visible products: its producer's first, then its group's; among each, stars first. Never alcohol: it is not recommended to anybody. */
export async function relatedProducts(
  container: MedusaContainer,
  of: { id: string; group: string | null; producerId: string | null },
): Promise<ProductCard[]> {
  const except = [of.id];
  const [sameProducer, sameGroup] = await Promise.all([
    of.producerId === null ? [] : readProductCards(container, { producerId: of.producerId, except }, RELATED / 2),
    of.group === null ? [] : readProductCards(container, { group: of.group, except }, RELATED),
  ]);
  const unique = new Map([...sameProducer, ...sameGroup].map((card) => [card.id, card]));
  const rank = (card: ProductCard) => (card.badge === null ? 1 : 0);
  return [...unique.values()].slice(0, RELATED).toSorted((a, b) => rank(a) - rank(b));
}
