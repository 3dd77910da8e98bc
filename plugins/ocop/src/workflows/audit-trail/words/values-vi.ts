import type { OfficeAuditSubject } from "../../../shared/audit-vocabulary";
import type { CertificateStanding, IssuerLevel } from "../../../shared/certification-vocabulary";
import { STANDING_NAMES } from "../../../shared/certification-words";
import type { CycleStep } from "../../../shared/cycle-vocabulary";
import type { DossierPurpose, DossierStatus } from "../../../shared/dossier-vocabulary";
import { GROUP_WORDS } from "../../../shared/group-words";
import { ASKER_NAMES, PERIOD_WORDS, SUPPLY_STATE_NAMES } from "../../../shared/inquiry-words";
import type { LetterBatchStatus, LetterTemplateCode } from "../../../shared/letter-vocabulary";
import type { OfficeKind, OfficerRole, OfficerStatus } from "../../../shared/office-vocabulary";
import { PRODUCER_KIND_NAMES, PRODUCER_STATUS_NAMES } from "../../../shared/producer-words";
import type { FeaturePage } from "../../../shared/promotion-vocabulary";
import type {
  AppealStatus,
  CouncilSeat,
  ForwardStatus,
  PartVerdict,
  RoundStatus,
  SheetStatus,
} from "../../../shared/rating-vocabulary";
import type { RegisterImportStatus } from "../../../shared/register-import-vocabulary";
import type { PlaceRequestStatus, PositionVerdict, SalesPointStatus } from "../../../shared/sales-point-vocabulary";

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** What the trail has as codes, in words; the screens of the portal name them alike. */
export const valuesVi = {
  actors: {
    user: "Ban quản trị",
    officer: "Cán bộ",
    producer: "Chủ thể",
    customer: "Người mua",
    system: "Hệ thống",
  },
  subjects: {
    producer: "Chủ thể",
    rated_product: "Sản phẩm trong sổ đăng ký",
    certificate: "Giấy chứng nhận",
    dossier: "Hồ sơ đánh giá",
    rating_round: "Đợt đánh giá",
    rating_sheet: "Phiếu chấm điểm",
    rating_forward: "Hồ sơ chuyển cấp trên",
    rating_appeal: "Khiếu nại kết quả đánh giá",
    sales_point: "Điểm bán, hội chợ",
    sales_point_request: "Yêu cầu đặt hàng tại điểm bán",
    fair_participant: "Chủ thể tham gia hội chợ",
    feature: "Đợt quảng bá",
    supply_request: "Nhu cầu cung ứng",
    letter_batch: "Văn bản",
    cycle_period: "Lịch chu trình",
    programme_plan: "Kế hoạch năm",
    register_import: "Danh sách nhập",
    office: "Cơ quan",
    officer: "Cán bộ của cơ quan",
  } satisfies Words<OfficeAuditSubject>,
  groups: GROUP_WORDS,
  levels: {
    commune: "Cấp xã",
    district: "Cấp huyện",
    province: "Cấp tỉnh",
    central: "Cấp trung ương",
  } satisfies Words<IssuerLevel | "commune">,
  seats: {
    chair: "Chủ tịch",
    vice_chair: "Phó Chủ tịch",
    member: "Ủy viên",
    secretary: "Thư ký",
  } satisfies Words<CouncilSeat>,
  certificates: STANDING_NAMES satisfies Words<CertificateStanding>,
  dossiers: {
    draft: "Chủ thể đang soạn",
    submitted: "Mới nộp, chờ kiểm tra",
    questions: "Chờ chủ thể bổ sung",
    answered: "Đã bổ sung, chờ kiểm tra lại",
    accepted_form: "Hồ sơ hợp lệ, chờ hội đồng",
    in_rating: "Hội đồng đang đánh giá",
    decided: "Đã có kết quả",
    withdrawn: "Chủ thể đã rút",
  } satisfies Words<DossierStatus>,
  purposes: { rate: "Đánh giá lần đầu", re_rate: "Đánh giá lại" } satisfies Words<DossierPurpose>,
  parts: { ok: "Đạt", fault: "Chưa đạt" } satisfies Words<PartVerdict>,
  rounds: {
    draft: "Đang chuẩn bị",
    open: "Đang nhận hồ sơ",
    scoring: "Đang chấm điểm",
    scored: "Đã chốt điểm",
    decided: "Đã có quyết định",
    cancelled: "Đã hủy",
  } satisfies Words<RoundStatus>,
  sheets: {
    draft: "Đang chấm",
    submitted: "Đã nộp",
    recused: "Không tham gia chấm",
  } satisfies Words<SheetStatus>,
  forwards: {
    sent: "Đã gửi",
    received: "Cấp trên đã nhận",
    in_round: "Đang trong đợt đánh giá cấp trên",
    confirmed: "Cấp trên đã công nhận",
    refused: "Cấp trên không công nhận",
    recalled: "Đã rút lại",
  } satisfies Words<ForwardStatus>,
  appeals: {
    filed: "Mới nhận",
    under_review: "Đang xem xét",
    upheld: "Chấp nhận, chờ đánh giá lại",
    dismissed: "Không chấp nhận",
    withdrawn: "Chủ thể đã rút",
    rerating: "Đang đánh giá lại",
    settled: "Đã giải quyết",
  } satisfies Words<AppealStatus>,
  producers: PRODUCER_STATUS_NAMES,
  producerKinds: PRODUCER_KIND_NAMES,
  points: { open: "Đang hoạt động", closed: "Đã đóng", suspended: "Tạm dừng" } satisfies Words<SalesPointStatus>,
  positions: {
    near: "Đúng vị trí",
    far: "Xa vị trí đăng ký",
    unknown: "Không có vị trí",
  } satisfies Words<PositionVerdict>,
  placeRequests: {
    asked: "Chờ trả lời",
    approved: "Đã đồng ý",
    refused: "Đã từ chối",
  } satisfies Words<PlaceRequestStatus>,
  pages: { home: "Trang chủ", place: "Trang địa phương" } satisfies Words<FeaturePage>,
  askers: ASKER_NAMES,
  periods: PERIOD_WORDS,
  supply: { ...SUPPLY_STATE_NAMES, open: "Đang mở" },
  letters: { draft: "Bản nháp", sent: "Đã gửi", discarded: "Đã bỏ" } satisfies Words<LetterBatchStatus>,
  templates: {
    expiry_notice: "Thông báo sắp hết hiệu lực",
    re_rating_reminder: "Nhắc làm hồ sơ đánh giá lại",
    missing_papers: "Đề nghị bổ sung hồ sơ",
    council_invitation: "Giấy mời họp hội đồng",
  } satisfies Words<LetterTemplateCode>,
  steps: {
    inform: "Bước 1. Tuyên truyền, hướng dẫn",
    idea: "Bước 2. Nhận đăng ký ý tưởng sản phẩm",
    plan: "Bước 3. Nhận phương án, dự án sản xuất kinh doanh",
    implement: "Bước 4. Triển khai phương án, dự án",
    rate: "Bước 5. Đánh giá, xếp hạng sản phẩm",
    promote: "Bước 6. Xúc tiến thương mại",
  } satisfies Words<CycleStep>,
  imports: {
    faulty: "Có dòng lỗi",
    asking: "Chờ bạn chọn",
    ready: "Chờ xác nhận",
    done: "Đã ghi vào sổ",
    undone: "Đã rút lại",
  } satisfies Words<RegisterImportStatus>,
  officeKinds: {
    coordination: "Văn phòng điều phối nông thôn mới",
    trade: "Công Thương",
    committee: "Ủy ban nhân dân",
  } satisfies Words<OfficeKind>,
  roles: {
    registrar: "Cán bộ quản lý hồ sơ",
    council: "Thành viên hội đồng đánh giá",
    promoter: "Cán bộ xúc tiến thương mại",
    reader: "Chỉ xem",
  } satisfies Words<OfficerRole>,
  officers: { invited: "Đã mời", active: "Đang làm việc", removed: "Đã thôi giao việc" } satisfies Words<OfficerStatus>,
};

/** The words of one language. */
export type AuditValues = Readonly<{
  [Name in keyof typeof valuesVi]: Readonly<Record<keyof (typeof valuesVi)[Name], string>>;
}>;
