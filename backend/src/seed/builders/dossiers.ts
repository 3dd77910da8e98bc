import type { MedusaContainer } from "@medusajs/framework/types";
import { addDossierFile, openDossier, sayDossierPart, scoreDossier, submitDossier } from "ocop/workflows/dossier/index";

/** A product that a demo producer hands in. */
export interface DemoDossier {
  producer_id: string;
  product_name: string;
}

/** An empty page: papers of the demo say nothing of anybody. */
const PAGE = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n");

/** The parts that have to be there on paper. */
const PAPERS = [1, 2, 3, 4];

/** A dossier by the criteria in force, filled in and handed in as a producer does it. @returns its id */
export async function handInDossier(
  container: MedusaContainer,
  { producer_id, product_name }: DemoDossier,
): Promise<string> {
  const who = { producer_id, actor: "seed" };
  const dossier_id = await openDossier(container, {
    ...who,
    purpose: "rate",
    rated_product_id: null,
    product_name,
    group: "food",
    product_set: null,
  });
  const own = { ...who, dossier_id };
  for (const part of PAPERS) await addDossierFile(container, { ...own, part, name: `bieu-${part}.pdf`, bytes: PAGE });
  await sayDossierPart(container, { ...own, part: 5, state: "present", note: "5 đơn vị sản phẩm (minh họa)" });
  const scores = [
    { code: "A", points: 33, reason: "Nguyên liệu trong xã" },
    { code: "B", points: 20, reason: null },
    { code: "C", points: 28.5, reason: null },
  ];
  const faults = await scoreDossier(container, { ...own, scores });
  const missing = await submitDossier(container, own);
  if (faults.length > 0 || missing.length > 0) throw new Error(`the demo dossier of ${product_name} is not whole`);
  return dossier_id;
}
