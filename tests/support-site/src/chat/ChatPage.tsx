import Chat, { Bubble, type MessageProps, Typing } from '@chatui/core';
import { useMemo, useSyncExternalStore } from 'react';
import { SiteHeader } from '../shared/SiteHeader';
import type { SiteOptions } from '../shared/site-options';
import type { SitePack } from '../shared/site-pack';
import type { ChatLine } from './kept-chat';
import type { SupportChat } from './support-chat';

type Props = { options: SiteOptions; chat: SupportChat };

const TIME_GAP = 5 * 60_000;

/** As a message: the widget's own `isTyping` draws an empty bubble in 3.8.0. */
const TYPING: MessageProps = { _id: 'typing', type: 'typing', position: 'left', hasTime: false };

/** In somebody else's page the chat comes without the lender's bar around it. */
const framed = window.self !== window.top;

function draw({ type, content }: MessageProps) {
  if (type === 'typing') return <Typing />;
  const { text } = content as { text: string };
  return <Bubble content={text} />;
}

function toMessage(
  line: ChatLine,
  previous: ChatLine | undefined,
  { agent }: SitePack,
): MessageProps {
  const base = {
    _id: line.id,
    content: { text: line.text },
    createdAt: line.at,
    hasTime: !previous || line.at - previous.at > TIME_GAP,
  };
  if (line.who === 'system') return { ...base, type: 'system' };
  if (line.who === 'user') return { ...base, type: 'text', position: 'right' };
  const bot = line.who === 'bot';
  const name = bot ? agent.botName : agent.staffName;
  const avatar = bot ? '/bot.svg' : '/person.svg';
  return { ...base, type: 'text', position: 'left', user: { name, avatar, avatarAlt: name } };
}

/** In place of the widget's box: the session is over and says so. */
function EndedBox({ placeholder }: { placeholder: string }) {
  return <p className="chat-ended">{placeholder}</p>;
}

function boxProps({ box, pack }: SiteOptions) {
  const { placeholder, boxDisabled, boxReadOnly, chatEnded } = pack.page;
  if (box === 'none') return { placeholder: chatEnded, Composer: EndedBox };
  if (box === 'disabled') return { placeholder: boxDisabled, inputOptions: { disabled: true } };
  if (box === 'readonly') return { placeholder: boxReadOnly, inputOptions: { readOnly: true } };
  return { placeholder };
}

export function ChatPage({ options, chat }: Props) {
  const { pack, query, theme } = options;
  const { lines, typing, step } = useSyncExternalStore(chat.subscribe, chat.snapshot);
  const messages = useMemo(() => {
    const said = lines.map((line, index) => toMessage(line, lines[index - 1], pack));
    return typing ? [...said, TYPING] : said;
  }, [lines, pack, typing]);
  const box = useMemo(() => boxProps(options), [options]);
  const replies = step === 'bot' && options.box === 'open' ? pack.page.quickReplies : [];
  const quickReplies = useMemo(() => replies.map((name) => ({ name })), [replies]);
  return (
    <div className={framed ? 'chat-page framed' : 'chat-page'}>
      {framed ? null : <SiteHeader options={options} here="chat" />}
      <main className="chat-card">
        <Chat
          locale={pack.language === 'en' ? 'en-US' : 'zh-CN'}
          locales={pack.widget}
          colorScheme={theme}
          wideBreakpoint="700px"
          navbar={{
            title: pack.page.chatTitle,
            desc: pack.page.chatHours,
            leftContent: {
              icon: 'chevron-left',
              title: pack.page.back,
              onClick: () => location.assign(`bill.html${query}`),
            },
          }}
          messages={messages}
          renderMessageContent={draw}
          quickReplies={quickReplies}
          onQuickReplyClick={({ name }) => chat.send(name)}
          onSend={(_type, text) => chat.send(text)}
          {...box}
        />
      </main>
      {framed ? null : <p className="sample-note">{pack.page.sampleNote}</p>}
    </div>
  );
}
