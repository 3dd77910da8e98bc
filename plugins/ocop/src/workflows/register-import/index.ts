export { whileRegisterAlone } from "./alone";
export { chooseInImport } from "./choose";
export { confirmRegisterImport } from "./confirm";
export { importList } from "./import-list";
export { readRegisterImport, readRegisterImports } from "./read-import";
export { undoRegisterImport } from "./undo";
