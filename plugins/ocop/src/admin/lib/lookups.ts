import { todayInHoChiMinh } from "../../shared/clock";
import { type Level, THREE_TIERS_UNTIL } from "../../shared/territory";
import { read } from "./api";
import { type Choice, type Lookup, showDay } from "./resource";
import { sdk } from "./sdk";

const SHOWN = 10;

type Unit = { code: string; full_name: string; level: Level; within: string[]; province_code: string | null };
type Product = { id: string; title: string; rated_product?: { id: string } | null };

function unitChoice({ code, full_name, level, within, province_code }: Unit, fillsProvince: boolean): Choice {
  const label = [full_name, ...within].join(", ");
  const fills = fillsProvince && level !== "province" && province_code !== null ? { fills: { province_code } } : {};
  return { value: code, label: `${label} (${code})`, ...fills };
}

/**
 * Administrative units by their code. `asOf` "today" finds the units of today, "former" those that ended on 30/06/2025, "any" both.
 * A commune of today also answers the field `province_code`.
 */
export function unitLookup(level: Level | undefined, asOf: "today" | "former" | "any"): Lookup {
  return {
    search: async (words) => {
      const query: Record<string, string | number> = { limit: SHOWN, q: words };
      if (level !== undefined) query.level = level;
      query.as_of = { today: todayInHoChiMinh(), former: THREE_TIERS_UNTIL, any: "any" }[asOf];
      const { units } = await read<{ units: Unit[] }>("units", query);
      return units.map((unit) => unitChoice(unit, asOf === "today" && level === "commune"));
    },
    label: async (code) => {
      const { unit } = await read<{ unit: Unit }>(`units/${encodeURIComponent(code)}`);
      return unitChoice(unit, false).label;
    },
  };
}

async function products(words: string): Promise<Product[]> {
  const query = { q: words, limit: SHOWN, fields: "id,title,rated_product.id" };
  return (await sdk.client.fetch<{ products: Product[] }>("/admin/products", { query })).products;
}

/** Products of the shop. */
export const productLookup: Lookup = {
  search: async (words) => (await products(words)).map(({ id, title }) => ({ value: id, label: title })),
  label: async (id) =>
    (await sdk.client.fetch<{ product: Product }>(`/admin/products/${id}`, { query: { fields: "id,title" } })).product
      .title,
};

/** Products of the shop that are not in the register yet. */
export const unratedProductLookup: Lookup = {
  ...productLookup,
  search: async (words) =>
    (await products(words))
      .filter(({ rated_product }) => !rated_product)
      .map(({ id, title }) => ({ value: id, label: title })),
};

type Rated = { id: string; product_code: string | null; product?: { title: string } | null };
const ratedLabel = ({ id, product_code, product }: Rated) => product?.title ?? product_code ?? id;

/** Products of the register. */
export const ratedProductLookup: Lookup = {
  search: async (words) => {
    const query: Record<string, string | number> = words === "" ? { limit: SHOWN } : { limit: SHOWN, q: words };
    const answer = await read<{ rated_products: Rated[] }>("rated-products", query);
    return answer.rated_products.map((rated) => ({ value: rated.id, label: ratedLabel(rated) }));
  },
  label: async (id) => ratedLabel((await read<{ rated_product: Rated }>(`rated-products/${id}`)).rated_product),
};

type Certificate = { id: string; number: string; stars: number; issued_on: string };
const certificateLabel = ({ number, stars, issued_on }: Certificate) =>
  `${number} (${stars} sao, cấp ${showDay(issued_on)})`;

/** Certificates of the product that the form names, to be replaced by the new one. */
export const predecessorLookup: Lookup = {
  search: async (_words, { rated_product_id }) => {
    if (!rated_product_id) return [];
    const answer = await read<{ certificates: Certificate[] }>("certificates", { rated_product_id, limit: SHOWN });
    return answer.certificates.map((one) => ({ value: one.id, label: certificateLabel(one) }));
  },
  label: async (id) => certificateLabel((await read<{ certificate: Certificate }>(`certificates/${id}`)).certificate),
};

type Producer = { id: string; name: string };

/** Producers, whatever their state. */
export const producerLookup: Lookup = {
  search: async (words) => {
    const query: Record<string, string | number> = words === "" ? { limit: SHOWN } : { limit: SHOWN, q: words };
    const { producers } = await read<{ producers: Producer[] }>("producers", query);
    return producers.map(({ id, name }) => ({ value: id, label: name }));
  },
  label: async (id) => (await read<{ producer: Producer }>(`producers/${id}`)).producer.name,
};

type SalesPoint = { id: string; name: string };

/** Open sales points that carry goods of a producer. */
export function salesPointLookup(producerId: string): Lookup {
  return {
    search: async (words) => {
      const query: Record<string, string | number> = { producer_id: producerId, status: "open", limit: SHOWN };
      if (words !== "") query.q = words;
      const { sales_points } = await read<{ sales_points: SalesPoint[] }>("sales-points", query);
      return sales_points.map(({ id, name }) => ({ value: id, label: name }));
    },
    label: async (id) => (await read<{ sales_point: SalesPoint }>(`sales-points/${id}`)).sales_point.name,
  };
}
