import type { ProductGroup } from "../../shared/certification-vocabulary";

/** A product of the register as it is entered. */
export interface NewRatedProduct {
  /** The shop product it is, when it is sold here. */
  product_id?: string | null | undefined;
  /** Builders pass their own, so that a second run finds the same row; else a random one. */
  short_id?: string | undefined;
  product_code?: string | null | undefined;
  group: ProductGroup;
  sub_group?: string | null | undefined;
  commune_as_printed?: string | null | undefined;
  district_as_printed?: string | null | undefined;
  province_as_printed?: string | null | undefined;
  former_unit_code?: string | null | undefined;
  commune_code?: string | null | undefined;
  province_code?: string | null | undefined;
  district_code?: string | null | undefined;
  latitude_e6?: number | null | undefined;
  longitude_e6?: number | null | undefined;
  alcohol_strength?: number | null | undefined;
  age_restricted?: boolean | undefined;
  intro_vi?: string | null | undefined;
  intro_en?: string | null | undefined;
  shelf_life?: string | null | undefined;
  storage?: string | null | undefined;
  net_content?: string | null | undefined;
}
