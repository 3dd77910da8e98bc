/** Words of the page that says how results are ordered. */
export const ranking = {
  title: "Kết quả tìm kiếm được xếp thế nào?",
  description:
    "Quy tắc xếp thứ tự sản phẩm trên Chợ OCOP: độ khớp với từ bạn gõ, hạng sao còn hiệu lực, còn hàng, đánh giá đã xác minh và độ mới. Không ai trả tiền để được xếp trên.",
  lead: "Ai cũng được xếp theo cùng một quy tắc, và quy tắc ấy viết công khai ở đây. Các bước dưới đây xét lần lượt: bước sau chỉ dùng khi bước trước ngang nhau.",
  stepsTitle: "Khi bạn gõ từ tìm kiếm",
  steps: [
    {
      name: "Khớp với từ bạn gõ",
      text: "Tên sản phẩm nặng hơn tên chủ thể và địa danh, rồi mới tới mã số và phần giới thiệu. Bạn gõ không dấu vẫn tìm được; đã gõ dấu thì sản phẩm đúng dấu đứng trước: gõ “dứa” thì dứa đứng trước dừa. Gõ nhầm một chữ hay quên tắt bộ gõ cũng được hiểu, nhưng đứng sau kết quả khớp đúng. Mã sản phẩm và số giấy chứng nhận phải đúng từng ký tự.",
    },
    {
      name: "Hạng sao OCOP",
      text: "Nhiều sao đứng trước. Chỉ tính sao của giấy chứng nhận còn hiệu lực trong ngày bạn xem; giấy hết hạn hay bị thu hồi thì không còn được tính.",
    },
    { name: "Còn hàng", text: "Sản phẩm đang còn hàng đứng trước sản phẩm tạm hết." },
    {
      name: "Đánh giá đã xác minh",
      text: "Chỉ đánh giá của người đã mua và đã nhận hàng mới được tính. Mỗi sản phẩm bắt đầu như thể đã có 5 đánh giá ở mức giữa (3 trên 5), rồi cộng thêm các đánh giá thật và lấy trung bình: một lời khen hay một lời chê lẻ loi không làm đảo thứ tự, còn sản phẩm chưa ai đánh giá thì đứng ở giữa. Đánh giá bị ẩn không được tính. Điểm này là ý kiến người mua, không phải sao OCOP.",
    },
    { name: "Mới lên kệ", text: "Sau cùng, sản phẩm mới đứng trước." },
  ],
  browseTitle: "Khi bạn chỉ xem danh sách",
  browse:
    "Không có từ tìm kiếm thì bước đầu bỏ qua: nhiều sao đứng trước, rồi theo các bước còn lại. Bạn chọn cách sắp xếp khác (mới nhất, giá thấp trước, giá cao trước) thì danh sách theo đúng cách bạn chọn.",
  notTitle: "Những gì không ảnh hưởng",
  not: [
    "Không có vị trí trả tiền. Chủ thể không thể mua thứ hạng, và mức phí chợ thu không ảnh hưởng tới thứ tự.",
    "Nếu sau này có sản phẩm được quảng bá, sản phẩm đó sẽ mang nhãn “Quảng bá” rõ ràng. Hiện không có sản phẩm nào như vậy.",
    "Bạn là ai, đã xem hay đã mua gì: mọi người gõ cùng một từ đều thấy cùng một thứ tự. Các tìm kiếm gần đây chỉ lưu trên máy của bạn.",
  ],
  alcoholTitle: "Rượu và đồ uống có cồn",
  alcohol:
    "Sản phẩm có cồn không xuất hiện trong kết quả, gợi ý hay số đếm của bộ lọc, trừ khi bạn đã qua bước xác nhận đủ 18 tuổi. Sau đó chúng được xếp theo cùng quy tắc này.",
  starsLink: "Ý nghĩa của sao OCOP",
  searchLink: "Xem tất cả sản phẩm",
};

export type RankingTexts = typeof ranking;
