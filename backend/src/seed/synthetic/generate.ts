import { slugWith } from "ocop/shared/short-id";
import { asciiSlug } from "ocop/shared/text";
import type { SyntheticPlace } from "./places";
import { Random } from "./random";
import type { Good, Words } from "./words";

/** A made-up maker; `number` counts from 1. */
export interface SyntheticProducer {
  number: number;
  shortId: string;
  slug: string;
  name: string;
  kind: string;
  scene: string;
  place: SyntheticPlace;
}

/** A made-up product; prices in whole đồng. */
export interface SyntheticProduct {
  number: number;
  shortId: string;
  slug: string;
  name: string;
  good: Good;
  description: string;
  intro: string;
  variants: { title: string; price: number; stock: number }[];
  place: SyntheticPlace;
  producer: number;
  /** Null for candidates. */
  stars: 3 | 4 | 5 | null;
  potentialFive: boolean;
  status: "active" | "suspended" | "revoked";
}

const producerSeed = (number: number): number => 1_000_003 * number + 17;
const productSeed = (number: number): number => 7_919 * number + 5;
const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The maker of that number: always the same. */
export function syntheticProducer(
  number: number,
  shortId: string,
  words: Words,
  places: readonly SyntheticPlace[],
): SyntheticProducer {
  const random = new Random(producerSeed(number));
  const place = random.pick(places);
  const { kind, form } = random.pick(words.kinds);
  const name = `${form} ${random.pick(words.brands)} ${place.commune_as_printed ?? ""} (minh họa ${number})`;
  return {
    number,
    shortId,
    slug: slugWith(asciiSlug(name), shortId),
    name,
    kind,
    place,
    scene: random.pick(words.goods).scene,
  };
}

/** Shares of the stars as reported for July 2025: 76.2 % three, 22.7 % four, the rest five; one in nine is a candidate. */
function starsFrom(random: Random): 3 | 4 | 5 | null {
  if (random.chance(11)) return null;
  const lot = random.next() * 100;
  return lot < 76.2 ? 3 : lot < 98.9 ? 4 : 5;
}

/** The product of that number: always the same for the same number of makers. */
export function syntheticProduct(
  number: number,
  shortId: string,
  words: Words,
  producers: readonly SyntheticProducer[],
): SyntheticProduct {
  const random = new Random(productSeed(number));
  const producer = random.pick(producers);
  const good = random.pick(words.goods);
  const where = producer.place.commune_as_printed ?? producer.place.district_as_printed ?? "";
  const name = title(
    random.chance(55)
      ? `${good.noun} ${random.pick(words.qualities)} ${where}`
      : `${good.noun} ${random.pick(words.brands)} ${where}`,
  );
  const small = random.whole(good.low, good.high) * 500;
  const large = Math.round((small * (1.7 + random.next() * 0.4)) / 1000) * 1000;
  const sizes = random.chance(45) ? good.sizes : ([good.sizes[0]] as const);
  const stars = starsFrom(random);
  const district = producer.place.district_as_printed ?? "";
  const province = producer.place.province_as_printed ?? "";
  return {
    number,
    shortId,
    name,
    good,
    stars,
    slug: slugWith(asciiSlug(name), shortId),
    description: `${name} làm tại ${where}, ${district}, ${province}. Sản phẩm minh họa để đo tốc độ, làm từ nguyên liệu địa phương theo mẻ nhỏ.`,
    intro: `A synthetic product for measuring, placed in ${where}, ${province}.`,
    variants: sizes.map((size, index) => ({
      title: size,
      price: index === 0 ? Math.max(5000, small) : Math.max(9000, large),
      stock: random.chance(8) ? 0 : random.whole(1, 200),
    })),
    place: producer.place,
    producer: producer.number,
    potentialFive: stars === 4 && random.chance(4),
    status: random.chance(2) ? "revoked" : random.chance(1) ? "suspended" : "active",
  };
}
