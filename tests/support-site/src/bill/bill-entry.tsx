import { mountPage } from '../shared/mount-page';
import { BillPage } from './BillPage';

mountPage(
  ({ pack }) => pack.bill.title,
  (options) => <BillPage options={options} />,
);
