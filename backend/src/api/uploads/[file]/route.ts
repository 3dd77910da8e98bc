import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseEnvironment } from "../../../config/env";
import { uploadFolder } from "../../../config/files";

/** The local file provider marks what only operators may read. */
const PRIVATE = "private-";

/** `GET /uploads/:file`: a picture that was uploaded; whatever it is, a browser must not run it. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const file = req.params.file ?? "";
  const missing = () => void res.status(404).json({ type: "not_found", code: "not_found", message: "Not found" });
  if (file.startsWith(PRIVATE)) return missing();
  res.set({ "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox" });
  res.sendFile(file, { root: uploadFolder(parseEnvironment(process.env)), dotfiles: "deny", maxAge: "1d" }, (error) => {
    if (error && !res.headersSent) missing();
  });
}
