import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compiledAhead } from './scripts/bytes/compiled-ahead';
import { fewerFiles } from './scripts/bytes/fewer-files';
import { oneByte } from './scripts/bytes/one-byte';
import { shellFirst } from './scripts/bytes/shell-first';

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

const SILENT_CONTEXT = fileURLToPath(
  new URL('./entrypoints/page.content/silent-context.ts', import.meta.url),
);

/** Site access is asked for in the click that needs it, one origin at a time; nothing at install. */
const OPTIONAL_HOSTS = ['http://*/*', 'https://*/*'];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  hooks: {
    // Screens and page script take the native namespace. The polyfill only hands it on, but it would
    // be a fifth of the page script, and every screen would set up all of the browser's APIs at once.
    'vite:build:extendConfig': ([entry], config) => {
      const isScreen = entry?.inputPath.endsWith('.html') === true;
      if (!isScreen && entry?.type !== 'content-script') return;
      config.resolve ??= {};
      config.resolve.alias = { ...config.resolve.alias, 'wxt/browser': '@wxt-dev/browser' };
      if (isScreen) {
        config.plugins = [...(config.plugins ?? []), shellFirst()];
        const { rollupOptions } = config.build ?? {};
        config.build = {
          ...config.build,
          cssCodeSplit: false,
          rolldownOptions: {
            ...rollupOptions,
            output: {
              ...rollupOptions?.output,
              codeSplitting: fewerFiles(ROOT),
              postBanner: compiledAhead,
            },
          },
        };
        return;
      }
      // The page cannot notice this context.
      config.resolve.alias = {
        ...config.resolve.alias,
        'wxt/utils/content-script-context': SILENT_CONTEXT,
      };
      config.plugins = [...(config.plugins ?? []), oneByte()];
      // WXT's own logger says nothing in a build, but its words would stay.
      config.build = {
        ...config.build,
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          treeshake: { manualPureFunctions: ['logger.error'] },
        },
      };
    },
  },
  vite: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'activeTab',
      'scripting',
      'contextMenus',
    ],
    optional_host_permissions: OPTIONAL_HOSTS,
    // A named command in Firefox too: its own `_execute_sidebar_action` grants no activeTab.
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_openPanel__',
      },
    },
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'reprieve@reprieve.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
