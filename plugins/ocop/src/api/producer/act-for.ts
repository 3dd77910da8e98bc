import type { MedusaRequest } from "@medusajs/framework/http";
import { isWithin, readAssistance, recordAssistedWrite } from "../../workflows/producer-assistance";
import { ApiError } from "../errors";
import type { ProducerRoute } from "./producer-route";
import type { ProducerLogin } from "./scope";

/** Names the producer for whom a helper acts. */
const HEADER = "x-act-for";

/**
 * A log-in as it counts for a request: a helper who names another producer becomes an editor of it, if that producer lets
 * it; everybody else stays who they are.
 * @throws ApiError `assistance_not_granted` without a permission that holds, `assistance_scope` beyond it
 */
export async function actingFor(
  req: MedusaRequest,
  login: ProducerLogin,
  route: ProducerRoute,
): Promise<ProducerLogin> {
  const asked = req.headers[HEADER];
  if (asked === undefined) return login;
  const own = login.member;
  const assistance =
    own === null || typeof asked !== "string" ? null : await readAssistance(req.scope, own, asked.slice(0, 64));
  if (own === null || assistance === null) throw new ApiError("assistance_not_granted");
  if (!isWithin(assistance.scopes, route.path)) throw new ApiError("assistance_scope");
  return {
    ...login,
    member: { ...own, role: "editor", producer: assistance.producer },
    assisting: { own, assistance },
  };
}

/** Writes down what a helper is about to change; `values` are what the route's path names, in its order. */
export async function recordAssisted(
  req: MedusaRequest,
  { assisting }: ProducerLogin,
  route: ProducerRoute,
  values: readonly (string | undefined)[],
): Promise<void> {
  if (assisting === null || route.method === "GET") return;
  const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  await recordAssistedWrite(req.scope, {
    member_id: assisting.own.id,
    helper_id: assisting.own.producer.id,
    assistance_id: assisting.assistance.id,
    producer_id: assisting.assistance.producer.id,
    route: `${route.method} ${route.path}`,
    params: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])),
    body: req.validatedBody,
  });
}
