/** Kinds of sales points, as the shop and the offices name them (decision 950/QĐ-BCT). */
export const pointKinds = {
  transport_hub: "Station, airport, bus station or port",
  rest_stop: "Highway rest stop",
  mall_supermarket_market: "Mall, supermarket or market",
  tourist_site: "Tourist site, restaurant or hotel",
  craft_village: "Craft village",
  service_centre: "Service centre or industrial zone",
  fair_exhibition: "Fair, exhibition or showroom",
  post_office: "Post office",
  shop: "Shop",
};

/** Days of the week, as opening hours name them. */
export const weekdays = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};
