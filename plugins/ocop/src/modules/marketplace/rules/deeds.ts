import type { ProducerDeed } from "../../../shared/marketplace-vocabulary";
import { mayBeWorkedOn, type TimedPart, waitsForYes } from "./timers";

/** What a producer can do with a part now: the one that the buyer waits for, and the others. */
export interface Deeds {
  next: ProducerDeed | null;
  others: readonly ProducerDeed[];
}

type Part = Omit<TimedPart, "created_at">;

function packedDeeds({ mode }: Part): Deeds {
  if (mode === "delivery") return { next: "ship", others: ["deliver", "cancel"] };
  return { next: "deliver", others: mode === "pickup" ? ["ship", "cancel"] : ["cancel"] };
}

/** Goods wait for their money, the producer's yes or no does not. */
function unpaidDeeds(part: Part): Deeds {
  const others: ProducerDeed[] = part.status === "packed" ? ["cancel"] : ["refuse", "cancel"];
  return { next: null, others: waitsForYes(part) ? ["accept", ...others] : others };
}

/**
 * What is offered to the producer of a part. The operator can do more; what the table of states does not allow is never
 * offered.
 */
export function deedsOf(part: Part): Deeds {
  const cash = part.payment_method === "cod" && part.paid_at === null;
  const ready = mayBeWorkedOn(part);
  switch (part.status) {
    case "new":
    case "accepted":
    case "partly_cancelled":
      if (!ready) return unpaidDeeds(part);
      return { next: waitsForYes(part) ? "accept" : "pack", others: ["refuse", "cancel"] };
    case "packed":
      return ready ? packedDeeds(part) : unpaidDeeds(part);
    case "shipped":
      return { next: ready ? "deliver" : null, others: cash ? ["collect_cash"] : [] };
    case "delivered":
      return { next: cash ? "collect_cash" : null, others: [] };
    case "refused":
    case "cancelled":
      return { next: null, others: [] };
  }
}
