import { defineBackground } from '#imports';
import { closeStorageToPages } from '@/utils/storage';
import { recordConversations } from './record-conversations';
import { ringReminders } from './ring-reminders';
import { runPageScript } from './run-page-script';

// Every listener is registered in the first turn, or the worker is not woken for its event.
export default defineBackground(() => {
  void closeStorageToPages();
  runPageScript();
  recordConversations();
  ringReminders();
});
