import type { DossierAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { SheetAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";

/** The part of a score sheet that a page is about: by its code, else the first. @throws Response 404 for a sheet without any */
export function partOf({ sheet }: Pick<DossierAnswer, "sheet">, code: string | null): SheetAnswer["parts"][number] {
  const part = sheet.parts.find((one) => one.code === code) ?? sheet.parts[0];
  if (part === undefined) throw new Response(null, { status: 404 });
  return part;
}
