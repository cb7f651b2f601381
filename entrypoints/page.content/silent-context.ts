/**
 * Stands in for WXT's context in the page script: that one announces itself by an event on the
 * document, which the page could hear. take-turn.ts does its job without a sound.
 */
export class ContentScriptContext {}
