/** Words of buyers' reviews in the producers' portal. */
export const producerReviews = {
  title: "Đánh giá",
  intro: "Người mua đã nhận hàng nói gì về sản phẩm của bạn. Mỗi đánh giá trả lời được một lần, sửa được trong 24 giờ.",
  summary: (mean: string, count: number) => `Trung bình ${mean}/5 từ ${count} đánh giá đang hiện`,
  all: (count: number) => `Tất cả (${count})`,
  allPlain: "Tất cả",
  unanswered: (count: number) => `Chưa trả lời (${count})`,
  tabs: "Lọc đánh giá",
  none: "Chưa có đánh giá nào.",
  noneWaiting: "Bạn đã trả lời hết. Cảm ơn bạn!",
  score: (score: string) => `${score} trên 5 điểm`,
  noName: "Người mua không ghi tên",
  part: (number: string) => `Đơn ${number}`,
  hidden: "Cửa hàng đã ẩn đánh giá này. Người mua khác không còn thấy.",
  yourReply: "Bạn đã trả lời",
  reply: "Trả lời",
  changeReply: "Sửa câu trả lời",
  replyLabel: "Câu trả lời của bạn",
  replyHint: "Mọi người đều đọc được. Đường dẫn và địa chỉ thư sẽ được bỏ ra.",
  send: "Gửi trả lời",
  sent: "Đã đăng câu trả lời.",
  empty: "Vui lòng viết câu trả lời.",
  failed: "Chưa gửi được. Câu trả lời của bạn vẫn còn ở dưới, vui lòng thử lại.",
};

export type ProducerReviewTexts = typeof producerReviews;
