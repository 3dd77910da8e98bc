import { createHash } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { beginKeyed, endKeyed } from "../workflows/delivery";
import { ApiError } from "./errors";

/** What a key may look like: printable ASCII, as every client library makes it. */
const KEY = /^[\x21-\x7e]{1,255}$/;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64url");

/**
 * Whose key it is: whoever is logged in, else whoever knows the cart. A stranger's key is in another scope, so trying
 * keys tells nothing about other people's requests.
 */
function scopeOf(req: MedusaRequest): string {
  const login = req.get("authorization") ?? req.get("cookie");
  return login === undefined ? `guest:${sha256(req.path)}` : `login:${sha256(login)}`;
}

/** What was asked for; the same key with anything else is a mistake of the client. */
function hashOf(req: MedusaRequest): string {
  return sha256(`${req.method} ${req.originalUrl} ${JSON.stringify(req.body ?? null)}`);
}

/** Keeps the answer before it leaves: a buyer that has read it must get the same one again. */
function keepAnswer(req: MedusaRequest, res: MedusaResponse, id: string): void {
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    void endKeyed(req.scope, id, res.statusCode, body)
      .catch((error) => req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`Key ${id} was not kept: ${error}`))
      .finally(() => send(body));
    return res;
  };
}

/**
 * Makes a repeated request with the same `Idempotency-Key` answer like the first one, for 24 hours. The same key with
 * another body is refused (422), and so is a second request while the first is at work (409). A request without a key is
 * let through: completing is one order anyway.
 */
export async function repeatByKey(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const key = req.get("idempotency-key");
  if (key === undefined) return next();
  if (!KEY.test(key)) {
    const problem = { vi: "Khóa chống gửi trùng không hợp lệ.", en: "The idempotency key is not valid." };
    throw new ApiError("invalid_request", { "Idempotency-Key": problem });
  }
  const verdict = await beginKeyed(req.scope, { scope: scopeOf(req), key, request_hash: hashOf(req) });
  if (verdict.is === "reused") throw new ApiError("idempotency_key_reused");
  if (verdict.is === "running") throw new ApiError("conflict");
  if (verdict.is === "repeated") {
    res.status(verdict.status).json(verdict.body);
    return;
  }
  keepAnswer(req, res, verdict.id);
  next();
}

/** Everything that moves money, makes an order or is long work. */
export const idempotencyMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: /^\/store\/carts\/[^/]+\/complete\/?$/i, middlewares: [repeatByKey] },
  { methods: ["POST"], matcher: /^\/store\/order-links\/[^/]+\/cancel\/?$/i, middlewares: [repeatByKey] },
  { methods: ["POST"], matcher: /^\/admin\/payments\/[^/]+\/refund\/?$/i, middlewares: [repeatByKey] },
  { methods: ["POST"], matcher: /^\/producer\/listings\/imports\/[^/]+\/confirm\/?$/i, middlewares: [repeatByKey] },
  // Not the bank's file: it is no JSON to keep, and asking for it again gives the same bytes by itself.
  {
    methods: ["POST"],
    matcher:
      /^(?!.*\/file\/?$)\/admin\/ocop\/(refunds|payout-batches|payout-confirmations|carrier-remittances|ledger-adjustments|search\/rebuild)(\/|$)/i,
    middlewares: [repeatByKey],
  },
];
