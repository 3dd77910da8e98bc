/** A lot's address in the API. @param id as it stands in the page's address */
export function lotPath(id: string | undefined): string {
  return `/producer/lots/${encodeURIComponent(id ?? "")}`;
}
