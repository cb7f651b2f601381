import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Chromium names an unpacked extension after its folder. */
export function extensionIdOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

interface PermissionSet {
  api: string[];
  explicit_host: string[];
  manifest_permissions: string[];
  scriptable_host: string[];
}

type Settings = Record<string, Record<string, PermissionSet | undefined>>;

interface Preferences {
  extensions?: { settings?: Settings; ui?: { developer_mode: boolean } };
  translate?: { enabled: boolean };
}

/**
 * Makes the profile remember that these hosts were once granted and given up again: the next
 * permissions.request() in a click gets them without the prompt, and nothing is active before it.
 * Only while the browser is not running; Linux only (elsewhere the file is signed).
 */
export async function grantWithoutPrompt(
  profileDir: string,
  extensionId: string,
  origins: string[],
): Promise<void> {
  const file = join(profileDir, 'Default', 'Preferences');
  const preferences = await readPreferences(file);
  // Its bubble would lie over the page.
  preferences.translate = { enabled: false };
  preferences.extensions ??= {};
  // Without it Chromium switches an unpacked extension off when it reloads itself.
  preferences.extensions.ui = { developer_mode: true };
  const settings = preferences.extensions.settings ?? {};
  preferences.extensions.settings = settings;
  const own = settings[extensionId] ?? {};
  settings[extensionId] = own;
  for (const list of ['granted_permissions', 'runtime_granted_permissions']) {
    const set = own[list] ?? {
      api: [],
      explicit_host: [],
      manifest_permissions: [],
      scriptable_host: [],
    };
    set.explicit_host = [...new Set([...(set.explicit_host ?? []), ...origins])];
    own[list] = set;
  }
  await mkdir(join(profileDir, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

async function readPreferences(file: string): Promise<Preferences> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Preferences;
  } catch {
    return {};
  }
}
