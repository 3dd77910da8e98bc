import { index, layout, prefix, route, type RouteConfig, type RouteConfigEntry } from "@react-router/dev/routes";

/** Every page of the shop and its address (docs/architecture.md); English is the same under `/en`. */
const pages: Record<string, string> = {
  "/": "shop/home/route.tsx",
  "san-pham": "shop/catalogue/route.tsx",
  "san-pham/:slug": "shop/product/route.tsx",
  "tim-kiem-xep-hang": "shop/ranking/route.tsx",
  "chu-the": "shop/producers/route.tsx",
  "chu-the/:slug": "shop/producer/route.tsx",
  "xac-thuc": "shop/certificate/route.tsx",
  "xac-thuc/:number": "shop/certificate/number-route.tsx",
  "truy-xuat/:code": "shop/lot/route.tsx",
  "xac-nhan-tuoi": "shop/age-screen/route.tsx",
  "gio-hang": "shop/cart/route.tsx",
  "thanh-toan": "shop/checkout/route.tsx",
  "thanh-toan/xa": "shop/checkout/communes.ts",
  "thanh-toan/the": "shop/card/route.tsx",
  "thanh-toan/the/xong": "shop/card/done-route.ts",
  "don-hang/:token": "shop/order/route.tsx",
  "tai-khoan": "shop/account/overview-route.tsx",
  "tai-khoan/dang-nhap": "shop/account/log-in-route.tsx",
  "tai-khoan/dang-ky": "shop/account/register-route.tsx",
  "tai-khoan/dang-xuat": "shop/account/log-out-route.ts",
  "mua-lai": "shop/account/reorder-route.tsx",
  "diem-ban": "shop/sales-points/route.tsx",
  "diem-ban/:slug": "shop/sales-points/point-route.tsx",
  "dia-phuong": "shop/places/route.tsx",
  "dia-phuong/:slug": "shop/places/place-route.tsx",
  "du-lieu-mo": "shop/open-data/route.tsx",
  "*": "shop/layout/not-found-route.tsx",
};

/** Pages of the producers' portal that anybody can see: how to get in. */
const producerDoors: Record<string, string> = {
  "producer/dang-nhap": "producer/door/log-in-route.tsx",
  "producer/dang-ky": "producer/door/register-route.tsx",
  "producer/dang-xuat": "producer/door/log-out-route.ts",
};

/** Pages of the producers' portal for who is signed in, around which its frame stands. */
const producerPages: Record<string, string> = {
  producer: "producer/home/route.tsx",
  "producer/ho-so-dang-ky": "producer/application/route.tsx",
  "producer/giay-to": "producer/papers/route.tsx",
  "producer/giay-to/:id": "producer/papers/paper-route.tsx",
  "producer/giay-to/:id/tep": "producer/papers/file-route.ts",
  "producer/su-dong-y": "producer/consents/route.tsx",
  "producer/thanh-vien": "producer/members/route.tsx",
  "producer/loi-moi/:secret": "producer/members/invitation-route.tsx",
  "producer/lam-thay": "producer/assistance/route.tsx",
  "producer/don-hang": "producer/orders/list-route.tsx",
  "producer/don-hang/so-moi": "producer/orders/badge-route.ts",
  "producer/don-hang/:id": "producer/orders/order-route.tsx",
  "producer/don-hang/:id/:paper": "producer/orders/paper-route.ts",
  "producer/san-pham": "producer/listings/list/route.tsx",
  "producer/san-pham/moi": "producer/listings/quick/new-route.tsx",
  "producer/san-pham/gui": "producer/listings/quick/send-route.ts",
  "producer/san-pham/nghi-ban": "producer/listings/holiday/route.tsx",
  "producer/san-pham/nhap": "producer/listings/spreadsheet/upload-route.tsx",
  "producer/san-pham/nhap/:id": "producer/listings/spreadsheet/preview-route.tsx",
  "producer/san-pham/xuat": "producer/listings/spreadsheet/export-route.ts",
  "producer/san-pham/:id": "producer/listings/edit/route.tsx",
  "producer/chung-nhan": "producer/certificates/route.tsx",
  "producer/ho-so-danh-gia": "producer/dossiers/list-route.tsx",
  "producer/ho-so-danh-gia/moi": "producer/dossiers/new-route.tsx",
  "producer/ho-so-danh-gia/:id": "producer/dossiers/dossier-route.tsx",
  "producer/ho-so-danh-gia/:id/phan/:part": "producer/dossiers/part-route.tsx",
  "producer/ho-so-danh-gia/:id/tu-cham": "producer/dossiers/scores-route.tsx",
  "producer/ho-so-danh-gia/:id/tep/:file": "producer/dossiers/file-route.ts",
  "producer/lo-hang": "producer/lots/list-route.tsx",
  "producer/lo-hang/moi": "producer/lots/new-route.tsx",
  "producer/lo-hang/:id": "producer/lots/lot-route.tsx",
  "producer/lo-hang/:id/sua": "producer/lots/edit-route.tsx",
  "producer/lo-hang/:id/tem": "producer/lots/labels-route.ts",
  "producer/tien": "producer/money/route.tsx",
  "producer/tien/tai-khoan": "producer/money/account-route.tsx",
  "producer/tien/da-chuyen": "producer/money/payouts-route.tsx",
  "producer/tien/don/:number": "producer/money/earnings-route.tsx",
  "producer/tien/:month": "producer/money/month-route.tsx",
  "producer/tien/:month/tai-ve": "producer/money/download-route.ts",
  "producer/so-lieu": "producer/numbers/route.tsx",
  "producer/ho-so": "producer/profile/profile-route.tsx",
  "producer/ho-so/doi-thong-tin": "producer/profile/change-route.tsx",
  "producer/ho-so/xem-truoc": "producer/profile/preview-route.tsx",
  "producer/danh-gia": "producer/reviews/list-route.tsx",
  "producer/nhu-cau": "producer/inquiries/list-route.tsx",
  "producer/nhu-cau/:id": "producer/inquiries/inquiry-route.tsx",
  "producer/diem-ban": "producer/places/list-route.tsx",
  "producer/diem-ban/:id": "producer/places/ask-route.tsx",
};

/** Pages of the offices' portal that anybody can see: how to get in. */
const officeDoors: Record<string, string> = {
  "office/dang-nhap": "office/door/log-in-route.tsx",
  "office/dang-ky": "office/door/register-route.tsx",
  "office/dang-xuat": "office/door/log-out-route.ts",
  "office/loi-moi/:secret": "office/door/invitation-route.tsx",
};

/** Pages of the offices' portal for officers, around which its frame stands. */
const officePages: Record<string, string> = {
  office: "office/home/route.tsx",
  "office/lich-su": "office/audit/route.tsx",
  "office/lich-su/tai-ve/:format?": "office/audit/download-route.ts",
};

/** A file serves two languages, so its routes need names of their own. */
function inLanguage(language: string): RouteConfigEntry[] {
  const entries = (files: Record<string, string>) =>
    Object.entries(files).map(([path, file]) =>
      path === "/" ? index(file, { id: `${language}:home` }) : route(path, file, { id: `${language}:${path}` }),
    );
  return [
    layout("shop/layout/frame-route.tsx", { id: `${language}:shop` }, entries(pages)),
    layout("producer/door/frame-route.tsx", { id: `${language}:producer-doors` }, entries(producerDoors)),
    layout("producer/layout/frame-route.tsx", { id: `${language}:producer-frame` }, entries(producerPages)),
    layout("office/door/frame-route.tsx", { id: `${language}:office-doors` }, entries(officeDoors)),
    layout("office/layout/frame-route.tsx", { id: `${language}:office-frame` }, entries(officePages)),
  ];
}

export default [
  route("sitemap.xml", "shop/seo/sitemap-index.ts"),
  route("sitemaps/:name", "shop/seo/sitemap.ts"),
  route("robots.txt", "shop/seo/robots.ts"),
  route("goi-y", "shop/search/suggest.ts"),
  route("map/diem-ban.json", "shop/sales-points/markers.ts"),
  ...prefix("en", inLanguage("en")),
  ...inLanguage("vi"),
] satisfies RouteConfig;
