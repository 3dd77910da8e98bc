import type { ReactNode } from "react";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { type CardColumn, CardTable } from "../../shared/ui/card-table";
import type { Option } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { ExportLinks } from "./export-links";
import { FilterForm } from "./filter-form";
import { filterAddress, type Filters, type FilterSet, PAGE_SIZE } from "./filters";
import { registryTexts } from "./texts";
import type { UnitChoices } from "./units.server";

/** What the page of a list got from its loader. */
interface Listed {
  list: { count: number; as_of: string };
  filters: Filters;
  page: number;
  units: UnitChoices;
}

interface Props<Row> {
  listed: Listed;
  /** The filters that the list knows. */
  set: FilterSet;
  /** Address of the list, without a language. */
  path: string;
  title: string;
  intro: string;
  /** What can be searched for. */
  hint: string;
  sorts: readonly Option[];
  /** Filters that only this list has. */
  children: ReactNode;
  columns: readonly CardColumn<Row>[];
  rows: readonly Row[];
}

/** A list of the register: its filters, how many lines they let through, the lines, and the same as a file. */
export function RegistryList<Row extends { id: string }>(props: Props<Row>) {
  const { listed, set, path, title, intro, hint, sorts, children, columns, rows } = props;
  const { list, filters, page, units } = listed;
  const language = useLanguage();
  const words = registryTexts(language);
  const base = inLanguage(language, path);
  const address = (wanted: number) => filterAddress(set, base, filters, wanted);
  return (
    <>
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-1 max-w-prose text-ink-soft">
        {intro} {words.asOf(formatDay(list.as_of))}
      </p>
      <FilterForm words={words} hint={hint} base={base} filters={filters} units={units} sorts={sorts}>
        {children}
      </FilterForm>
      <p className="mt-5 text-ink-soft" role="status">
        {words.found(list.count)}
      </p>
      {list.count > 0 && <ExportLinks words={words} address={address(1)} />}
      {rows.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={address(1)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <CardTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <Pagination current={page} last={Math.ceil(list.count / PAGE_SIZE)} address={address} />
    </>
  );
}
