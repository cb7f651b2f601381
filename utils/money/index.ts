export { currencyOf } from './currency-of';
export { type FindAmountsOptions, findAmounts } from './find-amounts';
export { formatAmountInput } from './format-amount-input';
export { formatMoney } from './format-money';
export type { FoundAmount } from './found-amount';
export { type ParsedAmount, parseAmount } from './parse-amount';
export { splitEvenly } from './split-evenly';
