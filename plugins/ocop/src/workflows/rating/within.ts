import type { MedusaContainer } from "@medusajs/framework/types";
import { DOSSIER_MODULE, type DossierModuleService } from "../../modules/dossier";
import { RATING_MODULE, type RatingModuleService, type Rows } from "../../modules/rating";
import { audit, inTransaction, type RoomTransaction } from "../delivery";
import { type RatingScope, refused } from "./scope";

/** What somebody did, for the audit trail. */
type Line = Omit<Parameters<typeof audit>[1], "actor_type" | "actor_id">;

/** One transaction of ratings: the storage, the transaction to hand on, and the audit trail within it. */
export interface Work {
  rating: RatingModuleService;
  /** Only `move` and `nameProduct` take part in the transaction. */
  dossiers: DossierModuleService;
  transaction: RoomTransaction;
  note: (line: Line) => Promise<void>;
}

/**
 * Does something of ratings in one transaction, the lines of the audit trail included.
 * @param room whose service writes besides the ratings'; their statements take part in any room's transaction
 */
export async function within<T>(
  container: MedusaContainer,
  { actor }: Pick<RatingScope, "actor">,
  work: (work: Work) => Promise<T>,
  room = RATING_MODULE,
): Promise<T> {
  const rating: RatingModuleService = container.resolve(RATING_MODULE);
  const dossiers: DossierModuleService = container.resolve(DOSSIER_MODULE);
  return inTransaction(container, room, async (transaction) => {
    const note = async (line: Line) =>
      audit(container, { actor_type: "officer", actor_id: actor, ...line }, transaction);
    return work({ rating, dossiers, transaction, note });
  });
}

/** Holds a round of the own office. @throws MedusaError `rating_round_not_found`, for a foreign one too */
export async function holdRound(
  { rating, transaction }: Work,
  { office_id }: Pick<RatingScope, "office_id">,
  round_id: string,
  lock: "update" | "share" = "update",
): Promise<Rows["round"]> {
  const round = await rating.hold("round", round_id, lock, transaction);
  if (round === null || round.office_id !== office_id) throw refused("rating_round_not_found");
  return round;
}

/** Holds an entry of a round that is held. @throws MedusaError `rating_entry_not_found`, also for one that was taken out */
export async function holdEntry(
  { rating, transaction }: Work,
  round_id: string,
  entry_id: string,
  lock: "update" | "share" = "update",
): Promise<Rows["entry"]> {
  const entry = await rating.hold("entry", entry_id, lock, transaction);
  if (entry === null || entry.round_id !== round_id || entry.status === "removed")
    throw refused("rating_entry_not_found");
  return entry;
}
