import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ApplicationAnswer } from "../../contract/producer-application";
import { checklist } from "../../modules/producer/rules/checklist";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { ProducerKind, ProducerStatus } from "../../shared/producer-vocabulary";
import { readPayoutAccount } from "../payout";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins } from "../place";
import { readPapers } from "./papers";

/** What of a producer's own row belongs to its application. */
export interface ApplicationRow extends PlaceLabelColumns {
  status: ProducerStatus;
  name: string;
  kind: ProducerKind;
  legal_name: string | null;
  tax_code: string | null;
  representative: string | null;
  phone: string | null;
  commune_code: string | null;
  province_code: string | null;
  address: string | null;
}

/** A producer's row, account and papers with the checklist of today. @throws MedusaError `producer_not_found` */
export async function readFacts(container: MedusaContainer, producerId: string) {
  const [[row], bank, papers] = await Promise.all([
    select<ApplicationRow>(
      container,
      `select p.status, p.name, p.kind, p.legal_name, p.tax_code, p.representative, p.phone, p.commune_code,
         p.province_code, p.address, ${placeLabelColumns("p")}
       from producer p ${placeLabelJoins("p")} where p.id = :producerId and p.deleted_at is null`,
      { producerId },
    ),
    readPayoutAccount(container, producerId),
    readPapers(container, producerId),
  ]);
  if (row === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
  const items: ApplicationAnswer["checklist"] = checklist(
    {
      ...row,
      has_bank: bank !== null,
      papers: papers.map(({ kind, expires_on, file }) => ({ kind, expires_on, has_file: file !== null })),
    },
    todayInHoChiMinh(),
  );
  return { row, bank, papers, items };
}
