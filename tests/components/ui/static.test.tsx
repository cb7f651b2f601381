// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { Inbox } from 'lucide-react';
import { describe, expect, it, vi } from 'vitest';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Details } from '@/components/ui/Details';
import { EmptyState } from '@/components/ui/EmptyState';
import { LiveRegion, useAnnounce } from '@/components/ui/LiveRegion';
import { Progress } from '@/components/ui/Progress';
import { Timeline, TimelineItem } from '@/components/ui/Timeline';
import { useMoment } from '@/components/ui/use-moment';
import { expectNoAxeFindings, renderUi } from './render-ui';

function Announcing() {
  const announce = useAnnounce();
  return <Button onClick={() => announce('已复制')}>复制</Button>;
}

function Flashing() {
  const [done, show] = useMoment<string>(1000);
  return (
    <Button done={done} onClick={() => show('已复制')}>
      复制
    </Button>
  );
}

describe('what only shows', () => {
  it('has nothing for axe', async () => {
    renderUi(
      <>
        <Card title="下一步" tone="accent" corner={<Button>换一步</Button>}>
          <Banner tone="warn" title="先别发" onDismiss={() => {}} dismissLabel="关闭">
            句子里有身份证号
          </Banner>
        </Card>
        <Details summary="为什么">先说情况</Details>
        <Progress label="正在导出" value={3} max={10} detail="3 / 10" />
        <Progress label="正在读取" />
        <Timeline label="经过">
          <TimelineItem
            title="客服"
            time="10:32"
            dateTime="10:32"
            side="other"
            struckLabel="已划掉"
          >
            您好
          </TimelineItem>
        </Timeline>
        <EmptyState icon={<Inbox aria-hidden />} title="还没有提醒" action={<Button>新建</Button>}>
          对方说“3个工作日内”时点一下
        </EmptyState>
      </>,
    );
    await expectNoAxeFindings();
  });

  it('names a titled card', () => {
    renderUi(<Card title="下一步">x</Card>);
    expect(screen.getByRole('region', { name: '下一步' })).toBeTruthy();
  });

  it('shows markup in a name as the letters it is', () => {
    renderUi(<Card title={'<img src=x onerror=alert(1)>'}>x</Card>);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByRole('heading').textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('LiveRegion', () => {
  it('is there before the words, and says the same words again', async () => {
    const { user } = renderUi(
      <LiveRegion>
        <Announcing />
      </LiveRegion>,
    );
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    await user.click(screen.getByRole('button'));
    const first = region.firstElementChild;
    await user.click(screen.getByRole('button'));
    expect(region.textContent).toBe('已复制');
    expect(region.firstElementChild).not.toBe(first);
  });
});

describe('useMoment', () => {
  it('shows for a moment, from the last click on', () => {
    vi.useFakeTimers();
    try {
      renderUi(<Flashing />);
      const click = () => act(() => screen.getByRole('button').click());
      click();
      act(() => void vi.advanceTimersByTime(800));
      click();
      act(() => void vi.advanceTimersByTime(800));
      expect(screen.getByRole('button').textContent).toBe('已复制');
      act(() => void vi.advanceTimersByTime(300));
      expect(screen.getByRole('button').textContent).toBe('复制');
    } finally {
      vi.useRealTimers();
    }
  });
});
