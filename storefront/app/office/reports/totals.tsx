import type { TotalsReport } from "../../../../plugins/ocop/src/contract/office-report";
import { formatCount } from "../../shared/format/count";
import { shellTexts } from "../../shared/i18n/shell";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { useLanguage } from "../../shared/language";
import type { UnitShapes } from "../../shared/map/boundaries.server";
import { Figures } from "../../shared/ui/figures";
import { TitledSection } from "../../shared/ui/titled-section";
import { TallyTable, tallyCells, tallyTitles } from "./tally-table";
import { UnitMap } from "./unit-map";

interface Props {
  report: TotalsReport;
  shapes: UnitShapes;
  words: OfficeReportsTexts;
}

/** The totals of a day: big numbers, map, and a table by unit, by group, by kind of producer. */
export function Totals({ report, shapes, words }: Props) {
  const shell = shellTexts(useLanguage());
  const { total, custom, units, by_unit, by_group, by_kind, area } = report;
  const held = by_unit.filter(({ products }) => products > 0);
  const empty = by_unit.length - held.length;
  const titles = tallyTitles(words, custom);
  const table = { custom, total, words };
  return (
    <>
      <Figures figures={tallyCells(total).map((count, at) => [titles[at] ?? "", count] as const)} />
      <TitledSection id="ban-do" title={words.mapTitle}>
        <UnitMap units={by_unit} shapes={shapes} whole={area.level === "central"} words={words} />
      </TitledSection>
      <TitledSection id="don-vi" title={words.byUnit}>
        <TallyTable
          {...table}
          caption={words.byUnit}
          first={words.unitColumn[units]}
          rows={held.map((row) => ({ ...row, key: row.code ?? "?", name: row.name ?? row.code ?? words.unknownUnit }))}
        />
        {empty > 0 && <p className="mt-2 text-sm text-ink-soft">{words.empty(formatCount(empty))}</p>}
      </TitledSection>
      <TitledSection id="nhom" title={words.byGroup}>
        <TallyTable
          {...table}
          caption={words.byGroup}
          first={words.groupColumn}
          rows={by_group.map((row) => ({ ...row, key: row.group, name: shell.groups[row.group] ?? row.group }))}
        />
      </TitledSection>
      <TitledSection id="loai-hinh" title={words.byKind}>
        <TallyTable
          {...table}
          caption={words.byKind}
          first={words.kindColumn}
          rows={by_kind.map((row) => ({ ...row, key: row.kind, name: words.kinds[row.kind] }))}
        />
        <p className="mt-2 text-sm text-ink-soft">{words.producersHint}</p>
      </TitledSection>
    </>
  );
}
