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
