/** The rows of a workbook's first sheet, read by another library than the one that wrote it. */
export async function sheetOf(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  const { readSheet } = await import("read-excel-file/node");
  return readSheet(bytes);
}
