import type { ProducerKind } from "../../../shared/producer-vocabulary";

/** The fields of a producer that name or reach a person. */
export type PrivateFields = {
  representative: string | null;
  representative_public: boolean;
  phone: string | null;
  email: string | null;
  contact_public: boolean;
};

export type DisclosedFields = { representative: string | null; phone: string | null; email: string | null };

/**
 * What of a producer's personal data the public may see: nothing without a consent for that very purpose
 * (Law 91/2025/QH15 on personal data, in force 01/01/2026: one consent per purpose, no bundling). Name and contact
 * are two purposes. The tax code is never among them: a household's tax code is its owner's citizen number.
 */
export function disclose(producer: PrivateFields): DisclosedFields {
  return {
    representative: producer.representative_public ? producer.representative : null,
    phone: producer.contact_public ? producer.phone : null,
    email: producer.contact_public ? producer.email : null,
  };
}

/** Whether what names a producer names a person: a household does, and so does what may be one. */
const mayBePerson = (kind: ProducerKind): boolean => kind === "household" || kind === "unknown";

/** Digits of a citizen number, which is a person's tax code. */
const CITIZEN_DIGITS = 12;

/**
 * The tax code of a producer as an office of its area may see it. A household's is personal data (Law 91/2025/QH15): all but
 * its last three digits are dots unless the producer agreed to share its facts with offices, and so is any citizen number.
 */
export function taxCodeForOffice({
  tax_code,
  kind,
  shared,
}: {
  tax_code: string | null;
  kind: ProducerKind;
  /** Whether the consent `office_sharing` holds. */
  shared: boolean;
}): string | null {
  if (tax_code === null || shared) return tax_code;
  const digits = tax_code.replace(/\D/g, "").length;
  return mayBePerson(kind) || digits === CITIZEN_DIGITS ? tax_code.replace(/\d(?=(?:\D*\d){3})/g, "•") : tax_code;
}

/**
 * The name of a producer for data that leaves the house in bulk: null for a household, or for one that may be a household,
 * that did not consent to be reached: such a name is as a rule its owner's.
 */
export function nameForBulk({
  name,
  kind,
  contact_public,
}: {
  name: string;
  kind: ProducerKind;
  contact_public: boolean;
}): string | null {
  return mayBePerson(kind) && !contact_public ? null : name;
}
