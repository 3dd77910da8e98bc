/**
 * The form of a request with files; null for one that is too large, so that the page can say so beside the file.
 * @param most bytes altogether
 * @throws Response 400 for a body that is no form
 */
export async function readUpload(request: Request, most: number): Promise<FormData | null> {
  if (Number(request.headers.get("Content-Length") ?? 0) > most) return null;
  const reader = request.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const step = await reader?.read();
    if (step === undefined || step.done) break;
    size += step.value.length;
    if (size > most) return null;
    chunks.push(step.value);
  }
  const type = request.headers.get("Content-Type") ?? "";
  try {
    return await new Response(new Blob(chunks), { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}
