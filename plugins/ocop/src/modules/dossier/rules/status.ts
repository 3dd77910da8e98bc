import {
  DOSSIER_ACTS,
  DOSSIER_STATUSES,
  type DossierAct,
  type DossierSide,
  type DossierStatus,
} from "../../../shared/dossier-vocabulary";

/**
 * What an act makes of a dossier in each state; an act that is not named is not possible. A producer may take a dossier
 * back until a council has it. After a question the form is checked again, as often as needed. A round that is called off
 * gives its dossiers back.
 */
export const DOSSIER_TRANSITIONS: Readonly<Record<DossierStatus, Partial<Record<DossierAct, DossierStatus>>>> = {
  draft: { submit: "submitted", withdraw: "withdrawn" },
  submitted: { ask: "questions", accept_form: "accepted_form", withdraw: "withdrawn" },
  questions: { answer: "answered", withdraw: "withdrawn" },
  answered: { ask: "questions", accept_form: "accepted_form", withdraw: "withdrawn" },
  accepted_form: { begin_rating: "in_rating", withdraw: "withdrawn" },
  in_rating: { leave_round: "accepted_form", decide: "decided" },
  decided: {},
  withdrawn: {},
};

const SIDES: Readonly<Record<DossierAct, DossierSide>> = {
  submit: "producer",
  answer: "producer",
  withdraw: "producer",
  ask: "checker",
  accept_form: "checker",
  begin_rating: "checker",
  leave_round: "checker",
  decide: "checker",
};

/** The state that follows, or null when the act is not possible. */
export function stateAfter(status: DossierStatus, act: DossierAct): DossierStatus | null {
  return DOSSIER_TRANSITIONS[status][act] ?? null;
}

/** What a side may do with a dossier in a state. */
export function actsOf(status: DossierStatus, side: DossierSide): DossierAct[] {
  return DOSSIER_ACTS.filter((act) => SIDES[act] === side && stateAfter(status, act) !== null);
}

/** Whether its producer may change what is in it: while it is a draft, and to answer a question. */
export function isEditable(status: DossierStatus): boolean {
  return status === "draft" || status === "questions";
}

/** States in which a dossier goes on, so that its product needs no second one. */
export const OPEN_STATUSES: readonly DossierStatus[] = DOSSIER_STATUSES.filter(
  (status) => Object.keys(DOSSIER_TRANSITIONS[status]).length > 0,
);
