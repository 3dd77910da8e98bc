import type { Recipient } from "../../modules/letter/rules/paper";
import type { Area } from "../../shared/area";

/** For which office letters are written. */
export interface LetterOffice {
  office_id: string;
  office_name: string;
  /** Id of the officer. */
  actor: string;
  area: Area;
}

/** Somebody who gets a letter, with what it says of them. */
export interface Reader extends Recipient {
  /** Of the certificate, the dossier or the seat in a council. */
  id: string;
  email: string | null;
  producer_id: string | null;
  /** Whether a letter about missing papers would name none. */
  nothing_missing?: boolean;
}
