import type { InboxKey } from "../../../../plugins/ocop/src/shared/inbox-vocabulary";

const DOSSIERS = "/office/ho-so-danh-gia?trang-thai=";
const POINTS = "/office/diem-ban?kiem-tra=";
const SUPPLY = "/office/nhu-cau?trang-thai=";
const ROUNDS = "/office/dot-danh-gia?trang-thai=";
const EXPIRIES = "/office/het-han?trong=";

/** Where each thing that waits is dealt with. */
export const INBOX_ADDRESSES: Readonly<Record<InboxKey, string>> = {
  dossiers_submitted: `${DOSSIERS}submitted`,
  dossiers_answered: `${DOSSIERS}answered`,
  dossiers_accepted: `${DOSSIERS}accepted_form`,
  sheets_open: `${ROUNDS}scoring`,
  rounds_scored: `${ROUNDS}scored`,
  forwards_sent: "/office/chuyen-cap-tren?chieu=den",
  appeals_open: "/office/khieu-nai",
  imports_open: "/office/nhap-danh-sach",
  change_requests: "/office/chu-the?doi-thong-tin=1",
  place_requests: "/office/yeu-cau-ban-hang",
  sales_points_stale: `${POINTS}stale`,
  sales_points_never: `${POINTS}never`,
  supply_received: `${SUPPLY}received`,
  supply_unmatched: `${SUPPLY}unmatched`,
  supply_offered: `${SUPPLY}offered`,
  supply_over: `${SUPPLY}over`,
  certificates_7: `${EXPIRIES}7`,
  certificates_30: `${EXPIRIES}30`,
  certificates_90: `${EXPIRIES}90`,
  certificates_180: `${EXPIRIES}180`,
  letters_draft: "/office/van-ban",
  cycle_now: "/office/lich",
};
