import type { ProductGroup } from "../../shared/certification-vocabulary";

/** A product of the register as it is entered. */
export interface NewRatedProduct {
  /** The shop product it is, when it is sold here. */
  product_id?: string | null;
  short_id: string;
  product_code?: string | null;
  group: ProductGroup;
  sub_group?: string | null;
  commune_as_printed?: string | null;
  district_as_printed?: string | null;
  province_as_printed?: string | null;
  former_unit_code?: string | null;
  commune_code?: string | null;
  province_code?: string | null;
  district_code?: string | null;
  latitude_e6?: number | null;
  longitude_e6?: number | null;
  alcohol_strength?: number | null;
  age_restricted?: boolean;
  intro_vi?: string | null;
  intro_en?: string | null;
  shelf_life?: string | null;
  storage?: string | null;
  net_content?: string | null;
}
