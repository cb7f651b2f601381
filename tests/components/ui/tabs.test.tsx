// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { Bell, House } from 'lucide-react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { TabPanel, Tabs } from '@/components/ui/Tabs';
import { expectNoAxeFindings, renderUi } from './render-ui';

type Id = 'now' | 'phrases' | 'reminders';
const tabs = [
  { id: 'now', label: '现在', icon: <House aria-hidden /> },
  { id: 'phrases', label: '话术', icon: <House aria-hidden /> },
  {
    id: 'reminders',
    label: '提醒',
    icon: <Bell aria-hidden />,
    badge: { count: 120, label: '今天 120 个' },
  },
] as const;

function Shell() {
  const [selected, select] = useState<Id>('now');
  return (
    <>
      <TabPanel idBase="app" tab={selected}>
        屏幕 {selected}
      </TabPanel>
      <Tabs idBase="app" label="主要页面" tabs={tabs} selected={selected} onSelect={select} />
    </>
  );
}

describe('Tabs', () => {
  it('are one stop, with arrow keys, Home and End inside', async () => {
    const { user } = renderUi(<Shell />);
    await user.tab();
    expect(document.activeElement?.textContent).toBe('现在');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('话术');
    expect(document.activeElement?.textContent).toBe('话术');
    await user.keyboard('{End}');
    expect(screen.getByRole('tabpanel').textContent).toBe('屏幕 reminders');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('现在');
    await user.keyboard('{ArrowLeft}{Home}');
    expect(document.activeElement?.textContent).toBe('现在');
  });

  it('name the panel, and say what the number counts', async () => {
    renderUi(<Shell />);
    expect(screen.getByRole('tabpanel', { name: '现在' })).toBeTruthy();
    const tab = screen.getByRole('tab', { name: /提醒\s*今天 120 个/ });
    expect(tab.textContent).toContain('99+');
    await expectNoAxeFindings();
  });
});
