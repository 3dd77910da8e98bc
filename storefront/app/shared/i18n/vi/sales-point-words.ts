/** Kinds of sales points, as the shop and the offices name them (decision 950/QĐ-BCT). */
export const pointKinds = {
  transport_hub: "Nhà ga, sân bay, bến xe, bến cảng",
  rest_stop: "Trạm dừng nghỉ",
  mall_supermarket_market: "Trung tâm thương mại, siêu thị, chợ",
  tourist_site: "Khu du lịch, nhà hàng, khách sạn",
  craft_village: "Làng nghề",
  service_centre: "Trung tâm dịch vụ, khu công nghiệp",
  fair_exhibition: "Hội chợ, triển lãm, phòng trưng bày",
  post_office: "Bưu điện, bưu điện văn hóa xã",
  shop: "Cửa hàng",
};

/** Days of the week, as opening hours name them. */
export const weekdays = {
  mon: "Thứ Hai",
  tue: "Thứ Ba",
  wed: "Thứ Tư",
  thu: "Thứ Năm",
  fri: "Thứ Sáu",
  sat: "Thứ Bảy",
  sun: "Chủ Nhật",
};
