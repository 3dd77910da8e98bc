import type { MedusaContainer } from "@medusajs/framework/types";
import { isAddress } from "../../shared/mail-address";
import type { LetterSubject } from "../../shared/letter-vocabulary";
import { readCertificateReaders } from "./certificate-readers";
import { readDossierReaders } from "./dossier-readers";
import type { LetterOffice, Reader } from "./reader";
import { readSeatReaders } from "./seat-readers";

const BY_SUBJECT: Readonly<
  Record<LetterSubject, (container: MedusaContainer, office: LetterOffice, ids: readonly string[]) => Promise<Reader[]>>
> = {
  certificate: readCertificateReaders,
  dossier: readDossierReaders,
  seat: readSeatReaders,
};

/** Who the letters about some subjects go to, in the order of the ids; what lies outside of the area is left out. */
export async function readReaders(
  container: MedusaContainer,
  office: LetterOffice,
  subject: LetterSubject,
  ids: readonly string[],
): Promise<Reader[]> {
  const asked = [...new Set(ids)];
  const readers = await BY_SUBJECT[subject](container, office, asked);
  const known = new Map(readers.map((reader) => [reader.id, reader]));
  return asked.flatMap((id) => {
    const reader = known.get(id);
    if (reader === undefined) return [];
    return { ...reader, email: reader.email !== null && isAddress(reader.email) ? reader.email : null };
  });
}
