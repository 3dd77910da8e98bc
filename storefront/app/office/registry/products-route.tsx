import { data } from "react-router";
import type { OfficeRatedProductsAnswer } from "../../../../plugins/ocop/src/contract/office-registry";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { CardTable } from "../../shared/ui/card-table";
import { optionsOf } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/products-route";
import { ExportLinks } from "./export-links";
import { FilterChoice, FilterForm } from "./filter-form";
import { apiQuery, filterAddress, PAGE_SIZE, PRODUCT_FILTERS, readFilters } from "./filters";
import { productColumns } from "./parts";
import { registryTexts } from "./texts";
import { unitChoices } from "./units.server";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => registryTexts(language).products);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const filters = readFilters(PRODUCT_FILTERS, search);
  const { query, page } = apiQuery(filters, search);
  const [answer, units] = await Promise.all([
    api.get<OfficeRatedProductsAnswer>(`/office/rated-products?${query}`),
    unitChoices(api, me),
  ]);
  return data({ list: await officeData(request, answer), filters, page, units }, { headers: privateAnswer() });
}

/** Products of the register of the office's area. */
export default function Products({ loaderData }: Route.ComponentProps) {
  const { list, filters, page, units } = loaderData;
  const language = useLanguage();
  const words = registryTexts(language);
  const base = inLanguage(language, "/office/san-pham");
  const address = (wanted: number) => filterAddress(PRODUCT_FILTERS, base, filters, wanted);
  return (
    <>
      <h1 className="text-3xl">{words.products}</h1>
      <p className="mt-1 max-w-prose text-ink-soft">
        {words.productsIntro} {words.asOf(formatDay(list.as_of))}
      </p>
      <FilterForm
        words={words}
        hint={words.searchProductHint}
        base={base}
        filters={filters}
        units={units}
        sorts={optionsOf(words.productSorts)}
      >
        <FilterChoice
          name="phan-nhom"
          label={words.subGroup}
          chosen={filters.sub_group}
          words={words}
          options={list.sub_groups.map((name) => ({ value: name, label: name }))}
        />
        <FilterChoice
          name="tinh-trang"
          label={words.standing}
          chosen={filters.standing}
          words={words}
          options={optionsOf(words.standings)}
        />
        <FilterChoice
          name="tiem-nang"
          label={words.potential}
          chosen={filters.potential_five}
          words={words}
          options={[{ value: "1", label: words.onlyPotential }]}
        />
      </FilterForm>
      <p className="mt-5 text-ink-soft" role="status">
        {words.found(list.count)}
      </p>
      {list.count > 0 && <ExportLinks words={words} address={address(1)} />}
      {list.rated_products.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={address(1)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <CardTable
          caption={words.products}
          columns={productColumns(words)}
          rows={list.rated_products}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination current={page} last={Math.ceil(list.count / PAGE_SIZE)} address={address} />
    </>
  );
}
