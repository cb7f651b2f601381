// Written by `npm run messages`; edit utils/i18n/messages instead.
/** What each message takes; null where it takes nothing. */
export interface MessageValues {
  "common.add": null;
  "common.back": null;
  "common.cancel": null;
  "common.close": null;
  "common.copied": null;
  "common.copy": null;
  "common.delete": null;
  "common.deleted": null;
  "common.done": null;
  "common.edit": null;
  "common.fillIn": { what: string | number };
  "common.insert": null;
  "common.inserted": null;
  "common.less": null;
  "common.loading": null;
  "common.more": null;
  "common.next": null;
  "common.no": null;
  "common.optional": null;
  "common.save": null;
  "common.saved": null;
  "common.skip": null;
  "common.tryAgain": null;
  "common.undo": null;
  "common.undoFor": { seconds: string | number };
  "common.yes": null;
  "panel.settings": null;
  "panel.tabNow": null;
  "panel.tabPhrases": null;
  "panel.tabRecord": null;
  "panel.tabReminders": null;
  "panel.tabs": null;
}
