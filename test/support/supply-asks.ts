import { addDays, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "./audit";
import { fresh } from "./portal-people";
import { freshRandom } from "./random";
import { api } from "./stack";

const random = freshRandom("supply-asks");

/** A visitor's address, out of the range that documentation may use: counters of others are not touched. */
export const somewhere = (): string =>
  `2001:db8:5a::${random.int(0xffff).toString(16)}:${random.int(0xffff).toString(16)}`;

/** A mail address that nobody else asks with. */
export const freshAsker = (): string => `thu-mua-${fresh()}@sieu-thi.example`;

/** A request of the public form that is right. */
export function asked(more: Record<string, unknown> = {}): Record<string, unknown> {
  const today = todayInHoChiMinh();
  return {
    asker_kind: "supermarket",
    asker_name: "Siêu thị Thử nghiệm",
    contact_name: "Phòng thu mua",
    phone: "024 0000 0000",
    email: freshAsker(),
    words: "Zuzubi sấy lạnh",
    quantity: 300,
    unit: "hộp",
    period: "month",
    wanted_from: addDays(today, 10),
    wanted_to: addDays(today, 100),
    consent: true,
    ...more,
  };
}

interface Asked {
  status: number;
  body: { reference?: string; code?: string; fields?: Record<string, string> };
}

/** Sends a request as the shop's server does for a visitor. */
export async function sendAsk(body: Record<string, unknown>, address = somewhere(), language = "vi"): Promise<Asked> {
  const headers = { "x-forwarded-for": address, "accept-language": language };
  const answer = await api("/store/supply-requests", { method: "POST", headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Asked["body"] };
}

/** The row of a request by its number. */
export async function rowOf(reference: string | undefined): Promise<Record<string, unknown> & { id: string }> {
  const { rows } = await onDatabase((client) =>
    client.query<Record<string, unknown> & { id: string }>("select * from supply_request where reference = $1", [
      reference,
    ]),
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`there is no request ${reference}`);
  return row;
}
