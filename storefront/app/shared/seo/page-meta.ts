import type { MetaDescriptor } from "react-router";
import { publicOrigin } from "./origin";

interface PageMeta {
  title: string;
  description: string;
  brand: string;
  /** Path or address of a picture for previews; the shop's own card when absent. */
  picture?: string | null;
  type?: "website" | "product" | "profile";
  noindex?: boolean;
}

const MAX_DESCRIPTION = 160;

/** Title, description and preview of a page for readers, crawlers and messengers. */
export function pageMeta({
  title,
  description,
  brand,
  picture,
  type = "website",
  noindex = false,
}: PageMeta): MetaDescriptor[] {
  const text = description.length > MAX_DESCRIPTION ? `${description.slice(0, MAX_DESCRIPTION - 1)}…` : description;
  const full = title === brand ? brand : `${title} · ${brand}`;
  return [
    { title: full },
    { name: "description", content: text },
    { property: "og:title", content: full },
    { property: "og:description", content: text },
    { property: "og:type", content: type },
    { property: "og:site_name", content: brand },
    { property: "og:image", content: new URL(picture ?? "/media/og.jpg", publicOrigin()).toString() },
    { name: "twitter:card", content: "summary_large_image" },
    ...(noindex ? [{ name: "robots", content: "noindex,follow" }] : []),
  ];
}
