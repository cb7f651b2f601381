// One import for all: the worker's modules have to share one copy of the rooms below them.
export { aimAtBox, keepSelection } from '@/entrypoints/background/answer-menus';
export { recordConversations } from '@/entrypoints/background/record-conversations';
export { ringReminders } from '@/entrypoints/background/ring-reminders';
export { runPageScript } from '@/entrypoints/background/run-page-script';
export { showBadge } from '@/entrypoints/background/show-badge';
export { showDue } from '@/entrypoints/background/show-due';
export { writeTurns } from '@/entrypoints/background/write-turns';
