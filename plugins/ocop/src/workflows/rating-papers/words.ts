import { writtenPoints } from "../../shared/pdf/administrative/written";
import type { MinutesFacts, PaperDossier, PaperResult, PaperScore } from "./facts";

/** Least stars that are recognised (148/QĐ-TTg). */
const CERTIFIED = 3;

export const COUNCIL_ROLES: Readonly<Record<MinutesFacts["council"][number]["role"], string>> = {
  chair: "Chủ tịch Hội đồng",
  vice_chair: "Phó Chủ tịch Hội đồng",
  secretary: "Ủy viên thư ký",
  member: "Ủy viên",
};

/** A number of points, or a dash where there is none. */
export function pointsOrDash(points: number | null): string {
  return points === null ? "–" : writtenPoints(points);
}

/** `4 sao (tiềm năng 5 sao)`; a rank without a certificate says so. */
export function resultWords({ stars, potential_five }: PaperResult): string {
  if (stars === null) return "Không xếp hạng";
  if (potential_five) return `${stars} sao (tiềm năng 5 sao)`;
  return stars < CERTIFIED ? `${stars} sao (không cấp giấy chứng nhận)` : `${stars} sao`;
}

/** What is to be said beside a member's points; empty where nothing is. */
export function scoreNote({ points, outlier, conflict }: PaperScore): string {
  if (conflict !== null) return `Không tham gia chấm, có xung đột lợi ích: ${conflict}`;
  if (points === null) return "Không chấm";
  return outlier ? "Chênh lệch lớn so với các thành viên khác" : "";
}

/** How many dossiers got which result: `2 hồ sơ 4 sao, 1 hồ sơ không xếp hạng`. */
export function countResults(dossiers: readonly PaperDossier[]): string {
  const counts = new Map<string, { count: number; order: number }>();
  for (const { result } of dossiers) {
    const words = resultWords(result);
    const order = (result.stars ?? 0) * 2 + (result.potential_five ? 1 : 0);
    counts.set(words, { count: (counts.get(words)?.count ?? 0) + 1, order });
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b.order - a.order)
    .map(([words, { count }]) => `${count} hồ sơ ${words.charAt(0).toLowerCase()}${words.slice(1)}`)
    .join(", ");
}
