// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { HelpView } from '@/components/help/HelpView';
import { changePreferences, readPreferences } from '@/utils/storage';
import { renderScreen } from '../render-screen';
import { expectNoAxeFindings } from '../ui/render-ui';

vi.mock('wxt/browser', () => import('../fake-browser'));

const itemOf = async (id: string): Promise<HTMLElement> => {
  const all = await screen.findAllByTestId('help-item');
  const found = all.find(({ dataset }) => dataset.item === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const numberOf = async (id: string) =>
  within(await itemOf(id)).getByTestId('help-number').textContent;

const start = async (locale: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN', search = '') => {
  await changePreferences(() => ({ hiddenHelp: [], helpNumbers: {} }));
  const shown = await renderScreen(<HelpView search={search} />, locale);
  await screen.findAllByTestId('help-item');
  return shown;
};

describe('rules and help lines', () => {
  it('stand with source, date and standing', async () => {
    await start();
    const line = await itemOf('cn_12378');
    expect(line.textContent).toContain('12378');
    expect(line.textContent).toContain('来源：公开报道');
    expect(line.textContent).toContain('2026-11');
    expect((await itemOf('cn_12345')).textContent).toContain('还没有核实');
  });

  it('are of the chosen place', async () => {
    await start();
    fireEvent.change(screen.getByTestId('help-region'), { target: { value: 'TW' } });
    await waitFor(async () => expect(await itemOf('tw_165')).toBeTruthy());
    expect(screen.queryByText(/12378/)).toBeNull();
    expect((await readPreferences()).region).toBe('CN');
  });

  it('can be searched', async () => {
    await start('zh-CN', '反诈');
    const found = (await screen.findAllByTestId('help-item')).map(({ dataset }) => dataset.item);
    expect(found).toEqual(['cn_96110']);
  });

  it('say when they are out of date', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2028-03-01T04:00:00Z') });
    await start();
    const rule = within(await itemOf('cn_repair_over'));
    expect(rule.getByTestId('help-expired').textContent).toContain('2027年12月31日');
    vi.useRealTimers();
  });
});

describe('what the user makes of them', () => {
  it('a number is corrected, the listed one stays, and it can be undone', async () => {
    const { user, container } = await start();
    await user.click(within(await itemOf('cn_12345')).getByTestId('help-edit'));
    const box = await screen.findByTestId('help-own-number');
    expect(document.activeElement).toBe(box);
    fireEvent.change(box, { target: { value: 'abc' } });
    await user.click(screen.getByTestId('help-number-save'));
    expect(await screen.findByText('请写 3 到 20 位数字的号码')).toBeTruthy();
    await expectNoAxeFindings(container);
    fireEvent.change(box, { target: { value: '０10-12345' } });
    await user.click(screen.getByTestId('help-number-save'));
    await waitFor(async () => expect(await numberOf('cn_12345')).toBe('010-12345'));
    const line = await itemOf('cn_12345');
    expect(within(line).getByTestId('help-original').textContent).toContain('12345');
    expect((await readPreferences()).helpNumbers).toEqual({ cn_12345: '010-12345' });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await numberOf('cn_12345')).toBe('12345'));
  });

  it('one is put away and brought back', async () => {
    const { user } = await start();
    await user.click(within(await itemOf('cn_12315')).getByTestId('help-hide'));
    const away = await screen.findByTestId('help-hidden');
    expect(away.textContent).toContain('不显示的 1 条');
    expect((await readPreferences()).hiddenHelp).toEqual(['cn_12315']);
    await user.click(within(away).getByText('不显示的 1 条'));
    await user.click(within(away).getByTestId('help-hide'));
    await waitFor(() => expect(screen.queryByTestId('help-hidden')).toBeNull());
  });
});

it.each(['zh-CN', 'zh-TW', 'en'] as const)('has nothing axe objects to in %s', async (locale) => {
  const { container } = await start(locale);
  await expectNoAxeFindings(container);
});
