import type { MedusaRequest } from "@medusajs/framework/http";

/** Name of a file that is sent as the body, percent-encoded. */
const NAME_HEADER = "x-file-name";

/** The name that a sent file has by its sender's words; empty where none can be read. */
export function uploadedName(req: MedusaRequest): string {
  try {
    return decodeURIComponent(req.get(NAME_HEADER) ?? "");
  } catch {
    return "";
  }
}
