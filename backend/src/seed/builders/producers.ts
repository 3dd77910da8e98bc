import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_MODULE, type ProducerModuleService } from "ocop/modules/producer";
import { shortIdFrom } from "ocop/shared/short-id";
import { createProducersWorkflow, type NewProducer } from "ocop/workflows/producer/index";
import type { CatalogueProduct } from "../catalogue";
import type { TextRow } from "../rows/text-row";
import { draw } from "../rules/demo-certificate";
import { placeWords, producerName, story } from "../rules/producer-of";
import type { Located } from "./places";

const shortIdOf = (name: string): string => shortIdFrom(`producer:${name}`);

/** What a demo workshop holds by its scene; real producers get nothing that no source reports. */
const STANDARDS: Record<string, string> = {
  "trang-trai": "VietGAP",
  "vuon-ong": "VietGAP",
  "doi-che": "VietGAP",
  "ruong-lua": "Hữu cơ TCVN 11041",
  "bep-que": "HACCP",
  "xuong-nuoc-mam": "HACCP",
};

function standards(product: CatalogueProduct): NonNullable<NewProducer["standards"]> {
  const standard = STANDARDS[product.scene];
  if (product.producer || !standard || draw(`standard:${product.key}`, 3) > 0) return [];
  return [
    {
      standard,
      number: `MH-${1000 + draw(`standard-number:${product.key}`, 9000)}`,
      issuer: "Tổ chức chứng nhận (minh họa)",
      valid_from: null,
      valid_to: null,
    },
  ];
}

function newProducer(product: Located<CatalogueProduct>, scenes: Map<string, TextRow>): NewProducer {
  const name = producerName(product);
  const scene = scenes.get(product.scene);
  const place = placeWords(product);
  return {
    name,
    short_id: shortIdOf(name),
    kind: product.producerKind,
    ...product.place,
    story_vi: scene ? story(scene.vi, name, place) : null,
    story_en: scene ? story(scene.en, name, place) : null,
    standards: standards(product),
    photos: scene ? [`/media/${product.scene}-640.webp`] : [],
    status: "active",
    is_demo: true,
  };
}

/**
 * One producer for every name in the catalogue, placed where its first product is made. No person, phone or tax code
 * is made up. @returns producer ids by name
 */
export async function seedProducers(
  container: MedusaContainer,
  products: readonly Located<CatalogueProduct>[],
  scenes: Map<string, TextRow>,
): Promise<Map<string, string>> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const wanted = new Map<string, NewProducer>();
  for (const product of products) {
    const name = producerName(product);
    if (!wanted.has(name)) wanted.set(name, newProducer(product, scenes));
  }
  const shortIds = [...wanted.keys()].map(shortIdOf);
  const present = await service.listProducers({ short_id: shortIds }, { select: ["id", "short_id"], take: null });
  const ids = new Map(present.map(({ short_id, id }) => [short_id, id]));
  const missing = [...wanted.values()].filter(({ short_id }) => !ids.has(short_id ?? ""));
  if (missing.length > 0) {
    const { result } = await createProducersWorkflow(container).run({ input: { producers: missing } });
    for (const { short_id, id } of result) ids.set(short_id, id);
  }
  return new Map(
    [...wanted.keys()].flatMap((name) => {
      const id = ids.get(shortIdOf(name));
      return id ? [[name, id] as const] : [];
    }),
  );
}
