import type { OfficeRatedProductsAnswer } from "../../../../plugins/ocop/src/contract/office-registry";
import { useLanguage } from "../../shared/language";
import { privateHeaders } from "../../shared/session/private-headers";
import { optionsOf } from "../../shared/ui/choice-field";
import { pageMeta } from "../page-meta";
import type { Route } from "./+types/products-route";
import { FilterChoice } from "./filter-form";
import { PRODUCT_FILTERS } from "./filters";
import { readList } from "./list.server";
import { productColumns } from "./parts";
import { RegistryList } from "./registry-list";
import { registryTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => registryTexts(language).products);

export const loader = ({ request }: Route.LoaderArgs) =>
  readList<OfficeRatedProductsAnswer>(request, PRODUCT_FILTERS, "/office/rated-products");

/** Products of the register of the office's area. */
export default function Products({ loaderData }: Route.ComponentProps) {
  const { list, filters } = loaderData;
  const words = registryTexts(useLanguage());
  return (
    <RegistryList
      listed={loaderData}
      set={PRODUCT_FILTERS}
      path="/office/san-pham"
      title={words.products}
      intro={words.productsIntro}
      hint={words.searchProductHint}
      sorts={optionsOf(words.productSorts)}
      columns={productColumns(words)}
      rows={list.rated_products}
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
    </RegistryList>
  );
}
