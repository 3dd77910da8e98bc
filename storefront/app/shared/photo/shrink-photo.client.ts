/** Longest side of a photo as it is sent, in pixels: the API keeps 1280, and a phone's 12 megapixels take minutes on 3G. */
const MOST_PIXELS = 2048;
const QUALITY = 0.85;

/**
 * A photo as it should be sent: upright and of a size that a slow network carries. Where the browser cannot open it, the
 * photo as it is: the API says whether it can.
 */
export async function shrinkPhoto(photo: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(photo, { imageOrientation: "from-image" });
    const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, "image/jpeg", QUALITY);
    });
    return small !== null && small.size < photo.size ? small : photo;
  } catch {
    return photo;
  }
}
