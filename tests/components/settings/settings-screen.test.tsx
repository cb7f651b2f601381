// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { changePreferences, ledger, readDraft, readPreferences } from '@/utils/storage';
import { browser } from '../fake-browser';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const amount = async (field: string) =>
  within(await screen.findByTestId(`budget-${field}`)).getByRole<HTMLInputElement>('textbox');

describe('language and region', () => {
  it('has the languages first, each in its own script, and switches in place', async () => {
    const { user } = await renderScreen(<SettingsScreen />);
    const first = await screen.findByTestId('settings-language');
    expect(within(first).getAllByRole('radio')).toHaveLength(3);
    await user.click(within(first).getByLabelText('繁體中文'));
    expect(await screen.findByText('語言')).toBeTruthy();
    expect(screen.getByTestId('settings-language')).toBe(first);
    expect((await readPreferences()).locale).toBe('zh-TW');
  });

  it('keeps the region apart from the language', async () => {
    const { user } = await renderScreen(<SettingsScreen />);
    const region = within(await screen.findByTestId('settings-region')).getByRole('combobox');
    await user.selectOptions(region, 'HK');
    await user.click(screen.getByLabelText('English'));
    await screen.findByText('Language');
    await waitFor(async () => expect((await readPreferences()).locale).toBe('en'));
    expect((await readPreferences()).region).toBe('HK');
  });

  it('changes theme and text size at once', async () => {
    const { user } = await renderScreen(<SettingsScreen />);
    await user.click(await screen.findByLabelText('深色'));
    await user.click(screen.getByLabelText('更大'));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    expect(document.documentElement.dataset.textSize).toBe('130');
  });
});

describe('monthly money', () => {
  it('takes full-width figures and says what is left', async () => {
    const { user } = await renderScreen(<SettingsScreen />);
    await waitFor(async () => expect((await amount('income')).disabled).toBe(false));
    fireEvent.change(await amount('income'), { target: { value: '６，０００．５０' } });
    fireEvent.change(await amount('essentials'), { target: { value: '4500' } });
    expect((await screen.findByTestId('budget-left')).textContent).toContain('¥1,500.50');
    await user.click(screen.getByText('就用这个数'));
    await user.click(screen.getByTestId('budget-save'));
    await waitFor(async () => {
      const [budget] = await (await ledger()).readAll('budget');
      expect(budget).toMatchObject({ income: 600050, essentials: 450000, affordable: 150050 });
    });
    await waitFor(async () => expect(await readDraft('budget')).toBe(''));
  });

  it.each([
    ['-1', '金额不能是负数'],
    ['1e9', '请写完整的数字'],
    ['abc', '请只填数字'],
    ['10000000000.01', '金额太大了'],
  ])('refuses %s with a sentence and keeps it', async (typed, sentence) => {
    await renderScreen(<SettingsScreen />);
    await waitFor(async () => expect((await amount('income')).disabled).toBe(false));
    fireEvent.change(await amount('income'), { target: { value: typed } });
    fireEvent.click(screen.getByTestId('budget-save'));
    expect(await screen.findByText(new RegExp(sentence))).toBeTruthy();
    expect((await amount('income')).value).toBe(typed);
    expect(await readDraft('budget')).toContain(typed);
    expect(await (await ledger()).readAll('budget')).toEqual([]);
  });

  it('clears a figure that was taken away', async () => {
    const record = await ledger();
    await record.commit([record.createChange('budget', { currency: 'CNY', affordable: 80000 })]);
    await renderScreen(<SettingsScreen />);
    await waitFor(async () => expect((await amount('affordable')).value).toBe('800'));
    fireEvent.change(await amount('affordable'), { target: { value: '' } });
    fireEvent.click(screen.getByTestId('budget-save'));
    await waitFor(async () => {
      const [budget] = await record.readAll('budget');
      expect(budget?.affordable).toBeUndefined();
    });
  });
});

describe('sites', () => {
  it('turns one off and keeps the access another one needs', async () => {
    await changePreferences(() => ({
      sites: {
        'https://chat.example': ['https://im.example', 'https://cdn.example'],
        'https://bank.example': ['https://im.example'],
      },
    }));
    const { user } = await renderScreen(<SettingsScreen />);
    expect(await screen.findAllByTestId('settings-site')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '关闭 chat.example' }));
    await waitFor(() => expect(screen.getAllByTestId('settings-site')).toHaveLength(1));
    await waitFor(() =>
      expect(browser.permissions.remove).toHaveBeenCalledWith({
        origins: ['https://chat.example/*', 'https://cdn.example/*'],
      }),
    );
    expect(Object.keys((await readPreferences()).sites)).toEqual(['https://bank.example']);
    expect(document.activeElement).not.toBe(document.body);
  });
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)('gives axe nothing to say in %s', async (locale) => {
  await changePreferences(() => ({ sites: { 'https://chat.example': ['https://im.example'] } }));
  await renderScreen(<SettingsScreen />, locale);
  await screen.findByTestId('settings-site');
  await expectNoAxeFindings();
});
