import type { Table } from "../../shared/table";
import type { PaperDossier, PaperScore } from "./facts";
import { resultWords, scoreNote } from "./words";

const BEFORE = [
  ["STT", 6],
  ["Sản phẩm", 36],
  ["Chủ thể", 36],
  ["Xã, phường", 20],
] as const;
const AFTER = [
  ["Điểm trung bình", 16],
  ["Độ lệch chuẩn", 14],
  ["Kết quả", 32],
  ["Điều kiện loại", 40],
] as const;
const MEMBER_WIDTH = 24;

/** Points as a number, or why there are none. */
const given = (score: PaperScore): number | string => score.points ?? scoreNote(score);

/**
 * What every member gave for every dossier of a round, and what it came to, to be reckoned with in a spreadsheet.
 * @param name of the file, without its ending
 * @param dossiers each with its scores in the order of the seats
 */
export function resultTable(name: string, dossiers: readonly PaperDossier[]): Table {
  const members = dossiers[0]?.scores.map(({ member }) => [member, MEMBER_WIDTH] as const) ?? [];
  return {
    name,
    columns: [...BEFORE, ...members, ...AFTER].map(([title, width]) => ({ title, width })),
    rows: dossiers.map(({ product, producer, place, scores, mean, spread, stopped_by, result }, at) => [
      at + 1,
      product,
      producer,
      place,
      ...scores.map(given),
      mean,
      spread,
      resultWords(result),
      stopped_by.join("; "),
    ]),
  };
}
