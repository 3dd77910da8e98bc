import type { MedusaResponse } from "@medusajs/framework/http";

/** Hands out somebody's own file as a download that no browser runs, guesses at or keeps. */
export function sendPrivateFile(
  res: MedusaResponse,
  { bytes, type, name }: { bytes: Buffer; type: string; name: string },
): void {
  res.set({
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  });
  res.send(bytes);
}
