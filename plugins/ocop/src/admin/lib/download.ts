import { ApiFault } from "./api-fault";

/**
 * Fetches a file below `/admin/ocop` and lets the browser save it under the name that the server gives.
 * @throws ApiFault with the server's words
 */
export async function download(path: string, method: "GET" | "POST" = "GET"): Promise<void> {
  const answer = await fetch(`/admin/ocop/${path}`, {
    method,
    credentials: "include",
    headers: { "accept-language": "vi" },
  });
  if (!answer.ok) {
    const told = (await answer.json().catch(() => ({}))) as { message?: string };
    throw new ApiFault(told.message ?? `Máy chủ trả lời ${answer.status}.`, {});
  }
  const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "tep";
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
