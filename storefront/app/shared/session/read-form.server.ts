/**
 * The form of a request.
 * @throws Response 400 for a body that is no form, such as JSON or broken multipart
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response(null, { status: 400 });
  }
}
