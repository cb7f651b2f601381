import { fill } from '../agent/fill';
import { addDays } from '../shared/calendar-day';
import { SiteHeader } from '../shared/SiteHeader';
import type { SiteOptions } from '../shared/site-options';

type Props = { options: SiteOptions };

export function BillPage({ options }: Props) {
  const { pack, today, query } = options;
  const { bill, facts, money, day } = pack;
  const overdue = fill(bill.overdueValue, { overdueDays: String(facts.overdueDays) });
  const summary = [
    [bill.dueLabel, day(addDays(today, -facts.overdueDays))],
    [bill.overdueLabel, overdue],
    [bill.minimumLabel, money(facts.minimum)],
    [bill.accountLabel, bill.accountValue],
  ];
  const breakdown = [
    [bill.principalLabel, money(facts.principal)],
    [bill.interestLabel, money(facts.interest)],
    [bill.feeLabel, money(facts.fee)],
    [bill.rateLabel, bill.rateValue],
  ];
  return (
    <div className="page">
      <SiteHeader options={options} here="bill" />
      <main className="sheet">
        <h1>
          {bill.title} <span className="product">{pack.product}</span>
        </h1>
        <section className="total-card">
          <p className="total-label">
            {bill.totalLabel} <span className="overdue-tag">{bill.overdueTag}</span>
          </p>
          <p className="total-amount">{money(facts.total)}</p>
          <Facts rows={summary} />
        </section>
        <p className="notice">{bill.notice}</p>
        <p className="actions">
          <button type="button" className="pay">
            {bill.payButton}
          </button>
          <a className="chat-link" href={`chat.html${query}`}>
            {bill.chatLink}
          </a>
        </p>
        <section>
          <h2>{bill.breakdownTitle}</h2>
          <Facts rows={breakdown} />
        </section>
        <p className="sample-note">
          {bill.payNote} {pack.page.sampleNote}
        </p>
      </main>
    </div>
  );
}

function Facts({ rows }: { rows: readonly (readonly string[])[] }) {
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
