/** Shapes of the store API, as its contract publishes them. */
export interface Badge {
  stars: number;
  potential_five: boolean;
  certificate_number: string;
  decision_number: string;
  issuer: string;
  issued_on: string;
  expires_on: string;
}

export interface PlaceLabels {
  commune: string | null;
  district: string | null;
  province: string | null;
}

export interface ProductCardData {
  id: string;
  slug: string;
  title: string;
  thumbnail: string | null;
  group: string;
  price: number | null;
  in_stock: boolean;
  badge: Badge | null;
  producer: { slug: string; name: string; kind: string } | null;
  place: PlaceLabels;
  province_code: string | null;
}
