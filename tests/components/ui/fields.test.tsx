// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox } from '@/components/ui/Checkbox';
import { DateField } from '@/components/ui/DateField';
import { MoneyField } from '@/components/ui/MoneyField';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { SelectField } from '@/components/ui/SelectField';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { expectNoAxeFindings, renderUi } from './render-ui';

const places = [
  { value: 'CN', label: '中国大陆' },
  { value: 'TW', label: '台湾' },
] as const;

function Holding({
  first = '',
  show,
}: {
  first?: string;
  show: (value: string, set: (value: string) => void) => ReactElement;
}) {
  const [value, setValue] = useState(first);
  return show(value, setValue);
}

describe('fields', () => {
  it('reach their label, hint and error', async () => {
    renderUi(
      <MoneyField
        label="每月可还"
        unit="¥"
        value="abc"
        onChange={() => {}}
        hint="可以先空着"
        error="请写一个金额"
      />,
    );
    const field = screen.getByLabelText('每月可还');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const said = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(said).toEqual(['请写一个金额', '可以先空着']);
    await expectNoAxeFindings();
  });

  it('take anything typed or pasted, as it is', async () => {
    const odd = '３，２８６．５０ 😀 مرحبا <b>x</b> '.repeat(50);
    renderUi(
      <Holding show={(value, set) => <TextArea label="原话" value={value} onChange={set} />} />,
    );
    const area = screen.getByLabelText('原话') as HTMLTextAreaElement;
    fireEvent.change(area, { target: { value: odd } });
    expect(area.value).toBe(odd);
    await expectNoAxeFindings();
  });

  it('act on a finished Enter only', () => {
    const enter = vi.fn();
    renderUi(<TextField label="名字" value="" onChange={() => {}} onEnter={enter} />);
    const field = screen.getByLabelText('名字');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    expect(enter).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
    expect(enter).toHaveBeenCalledOnce();
  });

  it('submit a long text by Ctrl+Enter, not while composing', () => {
    const submit = vi.fn();
    renderUi(<TextArea label="笔记" value="" onChange={() => {}} onSubmit={submit} />);
    const area = screen.getByLabelText('笔记');
    fireEvent.keyDown(area, { key: 'Enter' });
    fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(submit).not.toHaveBeenCalled();
    fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true });
    expect(submit).toHaveBeenCalledOnce();
  });

  it('choose, tick and date', async () => {
    const chosen = vi.fn();
    const { user } = renderUi(
      <>
        <SelectField label="地区" value="CN" choices={places} onChange={chosen} />
        <RadioGroup legend="语言" value={null} choices={places} onChange={chosen} />
        <Checkbox label="提醒我" hint="上午 10:00" checked={false} onChange={chosen} />
        <DateField label="到期日" value="" onChange={chosen} />
      </>,
    );
    await user.selectOptions(screen.getByLabelText('地区'), 'TW');
    await user.click(screen.getByRole('radio', { name: '中国大陆' }));
    await user.click(screen.getByRole('checkbox', { name: '提醒我' }));
    fireEvent.change(screen.getByLabelText('到期日'), { target: { value: '2026-12-09' } });
    expect(chosen.mock.calls).toEqual([['TW'], ['CN'], [true], ['2026-12-09']]);
    expect(screen.getByRole('group', { name: '语言' })).toBeTruthy();
    await expectNoAxeFindings();
  });
});
