export type { PageMessage, PageStatus, PageTurns, Turn } from './extension-messages';
export {
  acceptMessage,
  aimAtChatInPage,
  aimInPage,
  askForReport,
  insertInPage,
  listenInExtension,
  type Sender,
  selectionInPage,
  senderClass,
  stopInPage,
  tellContexts,
} from './extension-side';
export type { InsertResult } from './page-messages';
export { type Answer, extensionIsHere, listenInPage, tellExtension } from './page-side';
