import { apiJson } from "../support/stack";
import { storeSearch } from "../support/store-search";

/** What the suite reads of a product card. */
export type Card = {
  id: string;
  title: string;
  badge: { certificate_number: string } | null;
  producer: { name: string } | null;
  place: { commune: string | null; district: string | null; province: string | null };
};

export type Page = { products: Card[]; count: number; did_you_mean: string | null };

/** A page of the catalogue. */
export function catalogue(query: Record<string, string>): Promise<Page> {
  return apiJson<Page>(`/store/catalogue?${new URLSearchParams(query)}`);
}

/** Every product that anybody may see. */
export async function everyCard(): Promise<Card[]> {
  const cards: Card[] = [];
  for (let page = 1; ; page += 1) {
    const { products } = await catalogue({ page: String(page), limit: "100" });
    cards.push(...products);
    if (products.length < 100) return cards;
  }
}

type StoreAnswer = { results: { hits: { id: string }[]; metadata: { count: number | null } }[] };

/** Ids of the first ten products by Medusa's own search. */
export async function firstTen(q: string): Promise<string[]> {
  const answer = await storeSearch({ entity: "product", fields: ["id"], filters: { q }, pagination: { take: 10 } });
  if (!answer.ok) throw new Error(`POST /store/search answered ${answer.status} for ${JSON.stringify(q)}`);
  const { results } = (await answer.json()) as StoreAnswer;
  return results[0]?.hits.map(({ id }) => id) ?? [];
}
