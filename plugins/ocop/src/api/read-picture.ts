import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { MAX_PICTURE_BYTES } from "../shared/listing-vocabulary";
import { ApiError } from "./errors";

/** What the frame of a multipart message may add to the picture, in bytes. */
const FRAME_BYTES = 64 * 1024;
const MAX_BODY_BYTES = MAX_PICTURE_BYTES + FRAME_BYTES;
/** Pictures that this process holds at a time; whoever comes then tries again. */
const MAX_AT_ONCE = 6;
/** How long what is still being sent after a refusal is read and thrown away, so that the sender can read the answer. */
const LINGER_MS = 2000;

const reader = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PICTURE_BYTES, files: 1, fields: 5, fieldSize: 1024, parts: 6, headerPairs: 50 },
}).single("picture");

let held = 0;

/** Ends the connection of a sender that does not stop after it was refused. */
function cutOff(req: MedusaRequest, res: MedusaResponse): void {
  res.once("finish", () => {
    if (req.complete) return;
    req.resume();
    setTimeout(() => {
      if (!req.complete) req.socket.destroy();
    }, LINGER_MS).unref();
  });
}

function faultOf(error: unknown): unknown {
  if (!(error instanceof MulterError)) return error instanceof Error ? new ApiError("picture_missing") : error;
  return new ApiError(error.code === "LIMIT_FILE_SIZE" ? "picture_too_large" : "picture_missing");
}

/**
 * Middleware that reads one picture of a multipart message (field `picture`) into memory. Too much of it is refused as soon as
 * that is known: by what the sender announces, else at the byte that is too many.
 * @param leftToday how many pictures the sender may still send today
 */
export function pictureReader(leftToday: (req: MedusaRequest) => Promise<number>) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    cutOff(req, res);
    if (Number(req.headers["content-length"] ?? 0) > MAX_BODY_BYTES) throw new ApiError("picture_too_large");
    if (!/^multipart\/form-data/i.test(req.headers["content-type"] ?? "")) throw new ApiError("picture_missing");
    if ((await leftToday(req)) <= 0) throw new ApiError("picture_limit");
    if (held >= MAX_AT_ONCE) throw new ApiError("unavailable");
    held += 1;
    res.once("close", () => (held -= 1));
    let told = false;
    const tell = (error?: unknown): void => {
      if (!told) next(error);
      told = true;
    };
    reader(req, res, (error: unknown) => tell(error === undefined ? undefined : faultOf(error)));
    // The reader answers only when the sender has come to an end, which one of bad will never does.
    let bytes = 0;
    req.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BODY_BYTES) tell(new ApiError("picture_too_large"));
    });
  };
}

/** The picture that {@link pictureReader} read. @throws ApiError `picture_missing` when the message had none */
export function pictureOf(req: MedusaRequest): Buffer {
  const { file } = req as MedusaRequest & { file?: { buffer: Buffer } };
  if (file === undefined) throw new ApiError("picture_missing");
  return file.buffer;
}
