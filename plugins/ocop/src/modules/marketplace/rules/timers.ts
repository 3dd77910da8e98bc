import type {
  FulfilmentMode,
  PaymentMethod,
  ProducerOrderStatus,
  TimerStage,
  TimerState,
} from "../../../shared/marketplace-vocabulary";

const HOUR_MS = 3_600_000;
/** Hours in which a producer says yes or no to an order that may be worked on (decision 35). */
export const ACCEPT_HOURS = 48;
/** Hours after its yes in which the goods leave (decision 35). */
export const SHIP_HOURS = 72;

/** What decides a part's timer. */
export interface TimedPart {
  status: ProducerOrderStatus;
  mode: FulfilmentMode;
  payment_method: PaymentMethod;
  created_at: Date;
  /** Null while money is outstanding; of cash on delivery it decides nothing. */
  paid_at: Date | null;
  /** When the producer first said yes, also by packing at once. */
  accepted_at: Date | null;
}

/** A moment up to which the producer has to do something. */
export interface PartTimer {
  stage: TimerStage;
  due_at: Date;
  state: TimerState;
}

const later = (a: Date, b: Date | null): Date => (b !== null && b > a ? b : a);

/** Whether the producer may work on a part: cash comes at the door, other money has to be there first. */
export function mayBeWorkedOn({ payment_method, paid_at }: Pick<TimedPart, "payment_method" | "paid_at">): boolean {
  return payment_method === "cod" || paid_at !== null;
}

/** Whether a part still waits for its producer's yes; one that lost pieces may have had it before. */
export function waitsForYes({ status, accepted_at }: Pick<TimedPart, "status" | "accepted_at">): boolean {
  return status === "new" || (status === "partly_cancelled" && accepted_at === null);
}

function stageOf(part: TimedPart): { stage: TimerStage; since: Date; hours: number } | null {
  const money = part.payment_method === "cod" ? null : part.paid_at;
  if (waitsForYes(part)) return { stage: "accept", since: later(part.created_at, money), hours: ACCEPT_HOURS };
  const prepared = part.status === "accepted" || part.status === "packed" || part.status === "partly_cancelled";
  // A booked service is taken on its own day; nothing leaves the house.
  if (!prepared || part.accepted_at === null || part.mode === "booking") return null;
  return { stage: "ship", since: later(part.accepted_at, money), hours: SHIP_HOURS };
}

/**
 * Until when a part has to be accepted or sent; null when nothing is expected of its producer, and while its money is
 * outstanding. A warning from half of the time on. `timers-sql` is the twin for lists.
 */
export function timerOf(part: TimedPart, now: Date): PartTimer | null {
  const running = mayBeWorkedOn(part) ? stageOf(part) : null;
  if (running === null) return null;
  const { stage, since, hours } = running;
  const due_at = new Date(since.getTime() + hours * HOUR_MS);
  const half = since.getTime() + (hours * HOUR_MS) / 2;
  const state = now >= due_at ? "overdue" : now.getTime() >= half ? "warning" : "ok";
  return { stage, due_at, state };
}
