import type { CertificateAnswer } from "../../plugins/ocop/src/contract/certificate";
import { apiJson } from "./stack";

/** The badge that the shop shows of a product. */
export async function badgeOf(product_id: string): Promise<{ stars: number; potential_five: boolean } | null> {
  const answer = await apiJson<{ badges: { product_id: string; badge: { stars: number; potential_five: boolean } }[] }>(
    `/store/badges?product_id[]=${product_id}`,
  );
  return answer.badges.find((one) => one.product_id === product_id)?.badge ?? null;
}

/** What the shop says of a certificate. */
export const shownCertificate = async (number: string): Promise<CertificateAnswer> =>
  apiJson<CertificateAnswer>(`/store/certificates/${number}`);
