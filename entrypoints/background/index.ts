import { defineBackground } from '#imports';
import { closeStorageToPages } from '@/utils/storage';
import { keepRecord } from './keep-record';
import { offerContextMenus } from './offer-menus';
import { openByCommand } from './open-panel';
import { readChats } from './read-chats';
import { recordConversations } from './record-conversations';
import { ringReminders } from './ring-reminders';
import { runPageScript } from './run-page-script';
import { showBadge } from './show-badge';
import { wipeDeletedCases } from './wipe-deleted';

// Every listener is registered in the first turn, or the worker is not woken for its event.
export default defineBackground(() => {
  void closeStorageToPages();
  runPageScript();
  keepRecord();
  readChats(recordConversations());
  ringReminders();
  showBadge();
  wipeDeletedCases();
  openByCommand();
  offerContextMenus();
});
