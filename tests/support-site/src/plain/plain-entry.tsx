import { mountPage } from '../shared/mount-page';
import { SiteHeader } from '../shared/SiteHeader';

mountPage(
  ({ pack }) => pack.page.plainTitle,
  (options) => (
    <div className="page">
      <SiteHeader options={options} here="help" />
      <main className="sheet">
        <h1>{options.pack.page.plainTitle}</h1>
        {options.pack.page.plainParagraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="sample-note">{options.pack.page.sampleNote}</p>
      </main>
    </div>
  ),
);
