import { Link } from "react-router";
import type { TotalsReport } from "../../../../plugins/ocop/src/contract/office-report";
import { formatCount } from "../../shared/format/count";
import { shellTexts } from "../../shared/i18n/shell";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { inLanguage, useLanguage } from "../../shared/language";
import type { UnitShapes } from "../../shared/map/boundaries.server";
import { Figures } from "../../shared/ui/figures";
import { TitledSection } from "../../shared/ui/titled-section";
import { customWord, unitsWord } from "./query";
import { REPORTS_ROOT } from "./reports";
import { TallyTable, tallyCells, tallyTitles } from "./tally-table";
import { UnitMap } from "./unit-map";

interface Props {
  report: TotalsReport;
  shapes: UnitShapes;
  words: OfficeReportsTexts;
}

/** Why the row without a unit is long, with the way to the report that has a row for these. */
function FormerDistrictOnly({ report, words }: Omit<Props, "shapes">) {
  const language = useLanguage();
  const { former_district_only: count, as_of, custom } = report;
  if (count === 0) return null;
  const query = new URLSearchParams({ ngay: as_of, dem: customWord(custom), "don-vi": unitsWord("district") });
  return (
    <p className="mt-2 text-sm text-ink-soft">
      {words.formerDistrictOnly(formatCount(count))}{" "}
      <Link
        to={inLanguage(language, `${REPORTS_ROOT}?${query}`)}
        className="inline-flex min-h-11 items-center underline underline-offset-4 print:hidden"
      >
        {words.byFormerDistrict}
      </Link>
    </p>
  );
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
        <FormerDistrictOnly report={report} words={words} />
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
