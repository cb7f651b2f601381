import '@chatui/core/dist/index.css';
import { mountPage } from '../shared/mount-page';
import './chat.css';
import { ChatPage } from './ChatPage';
import { SupportChat } from './support-chat';

mountPage(
  ({ pack }) => pack.page.chatTitle,
  (options) => {
    const chat = new SupportChat(options);
    window.supportSite = chat.hooks();
    return <ChatPage options={options} chat={chat} />;
  },
);
