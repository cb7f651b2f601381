export { chooseLocale } from './choose-locale';
export { localeNames } from './locale-names';
export type { MessageId, PlainMessageId, Translate } from './message-id';
export { createTranslator, loadLocale, type Translator } from './translator';
