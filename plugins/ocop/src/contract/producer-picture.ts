/** A picture of the producer's. */
export interface PictureAnswer {
  id: string;
  /** Site address of its copy of 640 pixels; -320 and -1280, .avif and .webp stand beside it where `sized`. */
  url: string;
  sized: boolean;
  width: number | null;
  height: number | null;
}

/** Answer of `GET /producer/pictures` (newest first, 100) and of `POST` ({ picture }). */
export interface PictureListAnswer {
  pictures: PictureAnswer[];
  /** How many more may be sent in the running 24 hours. */
  left_today: number;
}
