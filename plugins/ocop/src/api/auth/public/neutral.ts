import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { ERRORS, type ErrorBody, type ErrorCode } from "../../../contract/errors";
import { ApiError, languageOf } from "../../errors";
import { fieldProblems } from "../../validation";

/** Reads the credentials and hands on nothing else; the address in its one spelling. */
export function credentials(schema: z.ZodType<{ email: string; password: string }>) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(req.body ?? {});
    if (!parsed.success) throw new ApiError("invalid_body", fieldProblems(parsed.error.issues));
    req.body = parsed.data;
    next();
  };
}

/** Medusa's refusals say whether an address has an account ("Identity with email already exists"); this one does not. */
export function neutralRefusal(code: ErrorCode) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    const json = res.json.bind(res);
    res.json = (body: unknown) => {
      if (res.statusCode !== ERRORS.unauthorized.status) return json(body);
      const { type, status, ...texts } = ERRORS[code];
      const neutral: ErrorBody = { type, code, message: texts[languageOf(req.get("accept-language"))] };
      return res.status(status) && json(neutral);
    };
    next();
  };
}
