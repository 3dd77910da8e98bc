/** Words of the page about open data. */
export const openData = {
  title: "Dữ liệu mở OCOP",
  description:
    "Sản phẩm OCOP còn hiệu lực, chủ thể, điểm bán và số tổng hợp: tải về dạng CSV, JSON, GeoJSON, dùng lại tự do.",
  lead: "Ai cũng có thể tải về và dùng lại, không cần đăng ký hay mã truy cập. Số sao trong dữ liệu được tính từ giấy chứng nhận còn hiệu lực vào đúng ngày bạn tải.",
  sets: [
    {
      name: "Sản phẩm được chứng nhận",
      text: "Mỗi dòng là một sản phẩm có giấy chứng nhận còn hiệu lực: hạng sao, số giấy, quyết định, cơ quan công nhận, ngày cấp, ngày hết hạn, chủ thể và địa phương.",
      files: ["products.csv", "products.json"],
    },
    {
      name: "Chủ thể",
      text: "Doanh nghiệp, hợp tác xã, tổ hợp tác, hộ kinh doanh: loại hình, địa phương, số sản phẩm được chứng nhận. Tên hộ kinh doanh chỉ có khi chủ hộ đồng ý.",
      files: ["producers.csv", "producers.json"],
    },
    {
      name: "Điểm giới thiệu và bán sản phẩm",
      text: "Điểm bán đang mở và hội chợ chưa kết thúc: loại địa điểm, địa chỉ, tọa độ, ngày kiểm tra gần nhất.",
      files: ["sales-points.csv", "sales-points.geojson"],
    },
    {
      name: "Số tổng hợp",
      text: "Số sản phẩm theo tỉnh, nhóm và hạng sao. Thêm ?as_of=2026-01-31 vào địa chỉ để xem tại một ngày đã qua.",
      files: ["totals.csv", "totals.json"],
    },
  ],
  licenceTitle: "Giấy phép",
  licence:
    "Dữ liệu được phát hành theo Creative Commons Ghi công 4.0 (CC BY 4.0): được sao chép, chỉnh sửa, dùng cho mọi mục đích, kể cả thương mại, miễn là ghi nguồn và nói rõ đã thay đổi gì. Bài viết và hình ảnh trên chợ không thuộc giấy phép này.",
  cite: (address: string) => `Ghi nguồn: Chợ OCOP, ${address}`,
  licenceLink: "Đọc giấy phép CC BY 4.0",
  personalTitle: "Không có dữ liệu cá nhân",
  personal:
    "Dữ liệu không có số điện thoại, thư điện tử, tên người đại diện hay mã số thuế. Rượu và đồ uống có cồn có trong danh sách vì đây là sổ đăng ký, được đánh dấu age_restricted và không dẫn đến trang bán hàng. Dòng có is_demo là dữ liệu minh họa.",
  programmersTitle: "Cho người lập trình",
  programmers: [
    "Địa chỉ bắt đầu bằng /open-data/v1 và giữ nguyên; trường mới có thể được thêm.",
    "Danh sách JSON chia trang: gọi tiếp địa chỉ trong trường next cho đến khi nó là null. Mỗi trang tối đa 1.000 dòng.",
    "Gửi lại ETag bằng If-None-Match: khi dữ liệu chưa đổi, câu trả lời là 304 và không có nội dung.",
    "Tối đa 120 lượt gọi mỗi phút; quá số đó câu trả lời là 429 kèm Retry-After.",
    "Trang web khác gọi trực tiếp được từ trình duyệt (CORS).",
  ],
  openapi: "Mô tả OpenAPI 3.1",
  download: (file: string) => `Tải ${file}`,
};

export type OpenDataTexts = typeof openData;
