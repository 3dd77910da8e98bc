import QRCode from "qrcode";

/** Pixels: sharp on a phone of three pixels to the point, and large enough for a bank's app to read from the gallery. */
const WIDTH = 720;

/** The code as a PNG in a `data:` address: phones keep it among their pictures, where banks' apps can read it. */
export async function qrPicture(text: string): Promise<string> {
  return QRCode.toDataURL(text, { errorCorrectionLevel: "M", margin: 2, width: WIDTH });
}
