import type { MedusaResponse } from "@medusajs/framework/http";

/** A file to be looked at or printed. */
export interface PdfFile {
  /** Without its ending. */
  name: string;
  body: Buffer;
}

/** Answers a PDF that a browser shows and prints. Never kept by a cache: it names people. */
export function sendPdf(res: MedusaResponse, { name, body }: PdfFile): void {
  res.setHeader("content-type", "application/pdf");
  res.setHeader("content-disposition", `inline; filename="${name}.pdf"`);
  res.setHeader("cache-control", "private, no-store");
  res.send(body);
}
