export { filesToKeep, keptFiles, makeCopies, type PictureCopies, pictureUrl } from "./copies";
export { keepPicture } from "./keep";
export { leftToday, openPicture, readOwnPictures } from "./read";
