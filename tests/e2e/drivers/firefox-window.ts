/**
 * Code that runs inside Firefox's own window, with its rights. Each function is sent as text, so it
 * may use only its arguments and the globals declared here.
 */
interface XulBrowser extends Element {
  permanentKey?: object;
  currentURI?: { spec: string };
  browsingContext?: { currentWindowGlobal?: { documentURI?: { spec: string } } };
}

interface Extension {
  backgroundState: string;
  views: Set<{ viewType: string; xulBrowser?: XulBrowser }>;
  wakeupBackground?(): Promise<void>;
  terminateBackground(options: object): Promise<void>;
}

interface Navigables {
  getIdForBrowser(browser: XulBrowser): string;
  getBrowserById(id: string): XulBrowser | null;
  exposed?: Map<string, XulBrowser>;
}

interface Channel {
  URI: { spec: string };
  requestMethod: string;
  loadInfo: { triggeringPrincipal: { isAddonOrExpandedAddonPrincipal: boolean } };
}

declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: Extension; privateBrowsingAllowed: boolean } | null;
};
declare const CustomizableUI: { addWidgetToArea(id: string, area: string): void };
declare const SidebarController: {
  isOpen: boolean;
  currentID: string;
  show(id: string): Promise<void>;
  hide(): void;
};
declare const Services: {
  obs: { addObserver(observer: object, topic: string): void };
};
declare const Ci: { nsIHttpChannel: unknown };
declare const IOUtils: { writeUTF8(path: string, text: string, options: object): Promise<void> };

export type Place = 'popup' | 'sidebar' | 'background';

/** Makes one of the extension's documents reachable over BiDi; null while it is not there. */
export function exposeDocument(place: Place, geckoId: string): string | null {
  const extension = WebExtensionPolicy.getByID(geckoId)?.extension;
  const frame = document.getElementById('sidebar') as HTMLIFrameElement | null;
  // Before the panel is open its document may still be swapped from a hidden frame.
  const openPopup = (): Element | undefined =>
    [...document.querySelectorAll('browser.webextension-popup-browser')].find(
      (one) => (one.closest('panel') as { state?: string } | null)?.state === 'open',
    );
  const find = (): Element | null | undefined => {
    if (place === 'popup') return openPopup();
    if (place === 'sidebar') return frame?.contentDocument?.getElementById('webext-panels-browser');
    return [...(extension?.views ?? [])].find((view) => view.viewType === 'background')?.xulBrowser;
  };
  const browser = find() as XulBrowser | null | undefined;
  const url = browser?.browsingContext?.currentWindowGlobal?.documentURI?.spec;
  if (!browser || !url?.startsWith('moz-extension:')) return null;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as unknown as { NavigableManager: Navigables };
  browser.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(browser);
  if (!NavigableManager.exposed) {
    const exposed = new Map<string, XulBrowser>();
    const original = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.exposed = exposed;
    NavigableManager.getBrowserById = (wanted) => exposed.get(wanted) ?? original(wanted);
  }
  NavigableManager.exposed.set(id, browser);
  return id;
}

/** Presses the extension's button in the toolbar with the pointer. */
export async function pressToolbarButton(widgetId: string): Promise<boolean> {
  if (!document.getElementById(widgetId)) CustomizableUI.addWidgetToArea(widgetId, 'nav-bar');
  const button = document
    .getElementById(widgetId)
    ?.querySelector('.unified-extensions-item-action-button');
  const box = button?.getBoundingClientRect();
  if (!box?.width) return false;
  const { event } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/webdriver/Event.sys.mjs',
  ) as unknown as { event: Record<string, (...args: unknown[]) => Promise<void>> };
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const how = { type, button: 0, clickCount: 1, asyncEnabled: true };
    const at = [box.x + box.width / 2, box.y + box.height / 2];
    await event.synthesizeMouseAtPoint?.(...at, how, window);
  }
  return true;
}

export function closePopup(): void {
  const browser = document.querySelector('browser.webextension-popup-browser');
  (browser?.closest('panel') as unknown as { hidePopup(): void } | null)?.hidePopup();
}

export const isSidebarOpen = (widgetId: string): boolean =>
  SidebarController.isOpen && SidebarController.currentID === widgetId;

export const showSidebar = (widgetId: string): Promise<void> => SidebarController.show(widgetId);

export const hideSidebar = (): void => SidebarController.hide();

export function setSidebarWidth(width: number): void {
  const box = document.getElementById('sidebar-box');
  if (box) box.style.width = `${width}px`;
}

/** As by the box on the add-ons page; false while the extension is not there yet. */
export async function allowInPrivateWindows(geckoId: string): Promise<boolean> {
  const policy = WebExtensionPolicy.getByID(geckoId);
  if (!policy || policy.privateBrowsingAllowed) return policy !== null;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as unknown as { ExtensionPermissions: { add(...args: unknown[]): Promise<void> } };
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  ) as unknown as {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(geckoId, { permissions, origins: [] }, policy.extension);
  await (await AddonManager.getAddonByID(geckoId)).reload();
  return true;
}

export const backgroundState = (geckoId: string): string =>
  WebExtensionPolicy.getByID(geckoId)?.extension.backgroundState ?? 'not installed';

export async function wakeBackground(geckoId: string): Promise<void> {
  await WebExtensionPolicy.getByID(geckoId)?.extension.wakeupBackground?.();
}

export async function stopBackground(geckoId: string): Promise<void> {
  await WebExtensionPolicy.getByID(geckoId)?.extension.terminateBackground({});
}

export const readClipboard = (): Promise<string> => navigator.clipboard.readText();

/** The whole window as a picture: toolbar, sidebar and page. */
export async function drawWindow(): Promise<string> {
  const scope = window as unknown as {
    browsingContext: {
      currentWindowGlobal: {
        drawSnapshot(rect: null, scale: number, colour: string): Promise<ImageBitmap>;
      };
    };
  };
  const picture = await scope.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const xhtml = 'http://www.w3.org/1999/xhtml';
  const canvas = document.createElementNS(xhtml, 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

/** From now on, every request that the extension (or its script in a page) begins goes into a file. */
export function noteExtensionRequests(file: string): void {
  const observe = (subject: { QueryInterface(kind: unknown): Channel }) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (!channel.loadInfo.triggeringPrincipal.isAddonOrExpandedAddonPrincipal) return;
    const line = `${channel.requestMethod} ${channel.URI.spec}\n`;
    void IOUtils.writeUTF8(file, line, { mode: 'appendOrCreate' });
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');
}
