import { writtenPoints } from "../../shared/pdf/administrative/written";
import type { CouncilSeat, DeclineReason } from "../../shared/rating-vocabulary";
import type { PaperDossier, PaperResult, PaperScore, PaperSeat } from "./facts";

/** Least stars that are recognised (148/QĐ-TTg). */
const CERTIFIED = 3;

export const SEATS: Readonly<Record<CouncilSeat, string>> = {
  chair: "Chủ tịch Hội đồng",
  vice_chair: "Phó Chủ tịch Hội đồng",
  secretary: "Ủy viên thư ký",
  member: "Ủy viên",
};

/** A number of points, or a dash where there is none. */
export function pointsOrDash(points: number | null): string {
  return points === null ? "–" : writtenPoints(points);
}

/** `Phó Chủ tịch UBND tỉnh`, with the name before it where it is known. */
export function seatWords({ name, post }: Pick<PaperSeat, "name" | "post">): string {
  return name === null ? post : `${name}, ${post}`;
}

/** What a rank alone says: `4 sao`. Ranks without a certificate say so; none is what a condition leaves. */
export function rankWords(rank: number | null): string {
  if (rank === null) return "Không xếp hạng";
  return rank < CERTIFIED ? `${rank} sao (không cấp giấy chứng nhận)` : `${rank} sao`;
}

const DECLINED: Readonly<Record<DeclineReason, (rank: number | null) => string>> = {
  stopped: () => rankWords(null),
  below_three_stars: rankWords,
  below_five_stars: () => "Không đạt 5 sao",
  no_power: () => "Không cấp nào có thẩm quyền công nhận tại ngày họp",
};

/** `4 sao (tiềm năng 5 sao)`, or why there is no recognition. */
export function resultWords({ rank, outcome, stars, potential_five, reason }: PaperResult): string {
  if (outcome === "propose") return `Đề nghị cấp trên công nhận ${rankWords(rank)}`;
  if (outcome === "decline" || stars === null) return DECLINED[reason ?? "stopped"](rank);
  return potential_five ? `${stars} sao (tiềm năng 5 sao)` : `${stars} sao`;
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
    const order = (result.rank ?? 0) * 2 + (result.potential_five ? 1 : 0);
    counts.set(words, { count: (counts.get(words)?.count ?? 0) + 1, order });
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b.order - a.order)
    .map(([words, { count }]) => `${count} hồ sơ ${words.charAt(0).toLowerCase()}${words.slice(1)}`)
    .join(", ");
}
