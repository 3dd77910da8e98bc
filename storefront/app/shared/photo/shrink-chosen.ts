import type { ChangeEvent } from "react";

/** Puts a smaller copy of the chosen photo into the box: a slow network carries it, and the form stays a plain one. */
export async function shrinkChosen(event: ChangeEvent<HTMLInputElement>): Promise<void> {
  const box = event.currentTarget;
  const file = box.files?.[0];
  if (file === undefined) return;
  const { shrinkPhoto } = await import("./shrink-photo.client");
  const small = await shrinkPhoto(file);
  if (small === file || box.files?.[0] !== file) return;
  const carrier = new DataTransfer();
  carrier.items.add(new File([small], "anh.jpg", { type: small.type }));
  box.files = carrier.files;
}
