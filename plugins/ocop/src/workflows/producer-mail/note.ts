import type { MedusaContainer } from "@medusajs/framework/types";
import { SHIP_HOURS, type TimedPart, timerOf } from "../../modules/marketplace/rules/timers";
import { ACCEPTED_AT_SQL, DUE_AT_SQL, WORKABLE_SQL } from "../../modules/marketplace/rules/timers-sql";
import { select } from "../../shared/database";
import { idFloor } from "../../shared/ulid-floor";
import { enqueue } from "../delivery";
import { lateTopic, memberSubject, soonTopic } from "./topics";

const DAY_MS = 86_400_000;
/** How long a lost event of a new part is looked for. */
const SWEEP_DAYS = 3;
const MOST = 500;

/** Members who want mails about a part `po`, and were members when it came. */
const RECEIVERS = `producer_member m where m.producer_id = po.producer_id and m.status = 'active' and m.order_mails
  and m.deleted_at is null and coalesce(m.joined_at, m.created_at) <= po.created_at`;

interface Subject {
  part_id: string;
  member_id: string;
}

async function noteNew(container: MedusaContainer, where: string, bindings: Record<string, string>): Promise<number> {
  const rows = await select<Subject>(
    container,
    `select po.id as part_id, m.id as member_id from producer_order po cross join lateral (select m.id from ${RECEIVERS}) m
     where po.status = 'new' and po.deleted_at is null and ${WORKABLE_SQL} and ${where}
       and not exists (select 1 from outbox b where b.topic = 'mail.part_new' and b.subject_id = po.id || '.' || m.id
         and b.only_once) limit ${MOST}`,
    bindings,
  );
  const subjects = rows.map(({ part_id, member_id }) => memberSubject(part_id, member_id));
  await enqueue(container, "mail.part_new", subjects, { only_once: true });
  return subjects.length;
}

/** Notes a mail to each member about the new parts of an order, once for ever. @returns how many are noted now */
export async function noteNewParts(container: MedusaContainer, orderId: string): Promise<number> {
  return noteNew(container, "po.order_id = :order", { order: orderId });
}

/** The same for parts of the last days whose event was lost. */
export async function noteLostParts(container: MedusaContainer, now: Date): Promise<void> {
  await noteNew(container, "po.id >= :since", {
    since: idFloor("pord", new Date(now.getTime() - SWEEP_DAYS * DAY_MS)),
  });
}

interface OpenPart extends TimedPart {
  id: string;
  members: string[];
}

/** Parts of whose time half is over and of which the operator was not told, the longest due first. */
async function readRunning(container: MedusaContainer, now: Date): Promise<OpenPart[]> {
  return select<OpenPart>(
    container,
    `select * from (select po.id, po.status, po.mode, po.payment_method, po.created_at, po.paid_at,
         ${ACCEPTED_AT_SQL} as accepted_at, ${DUE_AT_SQL} as due_at,
         coalesce((select json_agg(m.id order by m.id) from ${RECEIVERS}), '[]') as members
       from producer_order po where po.status in ('new', 'accepted', 'partly_cancelled', 'packed')
         and po.deleted_at is null) open
     where due_at < :now::timestamptz + interval '1 hour' * (:hours::float8 / 2)
       and not exists (select 1 from outbox b where b.subject_id = open.id and b.only_once and b.topic =
         case when open.status = 'new' or open.accepted_at is null then 'mail.part_accept_late' else 'mail.part_ship_late' end)
     order by due_at limit ${MOST}`,
    { now: now.toISOString(), hours: SHIP_HOURS },
  );
}

/**
 * Notes what the clock has brought: a warning to each member at half of the time, a mail to the operator at its end. Each
 * is noted once for ever, so this may run as often as it likes and begin again after any crash.
 * @returns how many parts are late
 */
export async function noteTimers(container: MedusaContainer, now: Date): Promise<number> {
  let late = 0;
  for (const part of await readRunning(container, now)) {
    const timer = timerOf(part, now);
    if (timer === null || timer.state === "ok") continue;
    const warned = part.members.map((member) => memberSubject(part.id, member));
    await enqueue(container, soonTopic(timer.stage), warned, { only_once: true });
    if (timer.state !== "overdue") continue;
    // Last: a part whose lateness is noted is not looked at again.
    await enqueue(container, lateTopic(timer.stage), [part.id], { only_once: true });
    late += 1;
  }
  return late;
}
