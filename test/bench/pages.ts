import { load } from "./load";
import type { Row } from "./table";

const CONNECTIONS = 16;
const SECONDS = 10;

const pages = Array.from({ length: 20 }, (_, page) => `/san-pham?trang=${page + 1}`);

/** Server-rendered catalogue pages: without the page cache, with it, and the wait for the first byte. */
export async function pageSpeed(cached: string, uncached: string): Promise<Row[]> {
  await load(uncached, pages, 4, 5);
  const cold = await load(uncached, pages, CONNECTIONS, SECONDS);
  const single = await load(uncached, pages, 1, 5);
  await load(cached, pages, 4, 3);
  const warm = await load(cached, pages, CONNECTIONS, SECONDS);
  return [
    {
      what: "catalogue pages/s, uncached, 16 connections",
      value: cold.perSecond,
      unit: "/s",
      against: "goal",
      reference: 100,
      more: true,
    },
    {
      what: "catalogue pages/s, page cache",
      value: warm.perSecond,
      unit: "/s",
      against: "goal",
      reference: 250,
      more: true,
    },
    {
      what: "whole answer of an uncached page, p50, one connection",
      value: single.p50,
      unit: "ms",
      against: "limit (first byte)",
      reference: 25,
      more: false,
    },
    {
      what: "failed pages of these runs",
      value: cold.failed + warm.failed + single.failed,
      unit: "",
      against: "none",
      reference: 1,
      more: false,
    },
  ];
}
