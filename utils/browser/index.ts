export { onAlarm, setAlarm } from './alarms';
export { setBadge } from './badge';
export { copyText } from './clipboard';
export { onPanelCommand, panelShortcut } from './commands';
export { type MenuClick, type MenuName, offerMenus, onMenuClicked } from './context-menus';
export { browserLanguages, onStart } from './lifecycle';
export { lookAtFrames, type PageFrame } from './look-at-frames';
export { clearNotifications, notify, onNotificationClicked } from './notifications';
export { currentWindowId, openPanel, panelClosesItself, togglePanel } from './panel';
export { saveFile } from './save-file';
export {
  dropAllSiteAccess,
  dropSiteAccess,
  type FrameAnswer,
  hasSiteAccess,
  isWebOrigin,
  onSiteAccessChanged,
  patternOf,
  registerPageScript,
  requestSiteAccess,
  runPageReader,
  startInOpenTabs,
  startPageScript,
} from './site-access';
export {
  type ActiveTab,
  activeTab,
  allTabs,
  isLoaded,
  onTabClosed,
  openFullTab,
  tabsAt,
  watchActiveTab,
  watchPageLoads,
} from './tabs';
