export { onAlarm, setAlarm } from './alarms';
export { setBadge } from './badge';
export { copyText } from './clipboard';
export { browserLanguages, onStart } from './lifecycle';
export { notify, onNotificationClicked } from './notifications';
export { currentWindowId, openPanel } from './panel';
export { saveFile } from './save-file';
export {
  dropSiteAccess,
  hasSiteAccess,
  isWebOrigin,
  lookAtFrames,
  onSiteAccessChanged,
  patternOf,
  registerPageScript,
  requestSiteAccess,
  startInOpenTabs,
  startPageScript,
} from './site-access';
export {
  type ActiveTab,
  activeTab,
  onTabClosed,
  openFullTab,
  watchActiveTab,
} from './tabs';
