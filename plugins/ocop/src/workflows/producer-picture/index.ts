export { keepPicture } from "./keep";
export { leftToday, openPicture, readOwnPictures } from "./read";
