import { create } from "qrcode";
import type { Paper } from "./paper";

/** Modules of white around the code that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a QR code of a text as lines, so that it is sharp at any size. @param side points, quiet zone included */
export function drawQr(paper: Paper, text: string, x: number, y: number, side: number): void {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const step = side / (modules.size + 2 * QUIET);
  paper.save().fillColor("black");
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) paper.rect(x + (column + QUIET) * step, y + (row + QUIET) * step, step, step);
  paper.fill().restore();
}
