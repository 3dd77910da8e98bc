import type { MedusaRequest } from "@medusajs/framework/http";
import type { ErrorCode } from "../contract/errors";
import { ApiError } from "./errors";

/**
 * The body of a request whose type none of the parsers reads, such as `application/octet-stream`. Never holds more than
 * `most` bytes.
 * @throws ApiError `tooLarge` for more
 */
export async function readBytes(req: MedusaRequest, most: number, tooLarge: ErrorCode): Promise<Buffer> {
  if (Number(req.headers["content-length"] ?? 0) > most) throw new ApiError(tooLarge);
  const chunks: Buffer[] = [];
  let size = 0;
  // Ending early must not close the connection: the refusal has to arrive.
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new ApiError(tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
