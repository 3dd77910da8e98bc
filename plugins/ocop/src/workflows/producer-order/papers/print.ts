import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnReference } from "../own/read-one";
import { type PaperFacts, readPaperFacts } from "./facts";
import { drawLabel } from "./label";
import { drawPackingSlip } from "./packing-slip";

interface Printed {
  /** For a file, without its ending. */
  name: string;
  body: Buffer;
}

async function printed(
  container: MedusaContainer,
  reference: OwnReference,
  name: string,
  draw: (facts: PaperFacts) => Promise<Buffer>,
): Promise<Printed> {
  const facts = await readPaperFacts(container, reference);
  return { name: `${name}-${facts.number}`, body: await draw(facts) };
}

/** What lies in the parcel of an own part, A5. @throws MedusaError see {@link readPaperFacts} */
export async function packingSlipOf(container: MedusaContainer, reference: OwnReference): Promise<Printed> {
  return printed(container, reference, "phieu-dong-goi", drawPackingSlip);
}

/** The label of the parcel of an own part, 100 × 150 mm. @throws MedusaError see {@link readPaperFacts} */
export async function labelOf(container: MedusaContainer, reference: OwnReference): Promise<Printed> {
  return printed(container, reference, "nhan-gui-hang", drawLabel);
}
