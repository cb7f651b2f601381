import { outline } from '@/utils/phrasing/phrase';

const EXPLAIN = ['explain', 'contact'] as const;

/** Why the bill can't be paid, that it will be dealt with, and the person's figures. */
export const explainOutline = outline({
  'give_reason.detail_since': { stages: EXPLAIN, rank: 2 },
  'give_reason.detail': { stages: EXPLAIN },
  'give_reason.simple': { stages: EXPLAIN },
  'give_reason.job_loss': { stages: EXPLAIN, reasons: ['job_loss'] },
  'give_reason.income_down': { stages: EXPLAIN, reasons: ['income_down'] },
  'give_reason.illness': { stages: EXPLAIN, reasons: ['illness'] },
  'give_reason.accident': { stages: EXPLAIN, reasons: ['accident'] },
  'give_reason.job_change': { stages: EXPLAIN, reasons: ['job_change'] },
  'give_reason.cash_flow': { stages: EXPLAIN, reasons: ['cash_flow'] },
  'give_reason.forgot': { stages: EXPLAIN, reasons: ['forgot'] },
  'give_reason.contact_changed': { stages: EXPLAIN, reasons: ['contact_changed'] },
  'give_reason.business_failure': { stages: EXPLAIN, reasons: ['business_failure'] },
  'give_reason.divorce': { stages: EXPLAIN, reasons: ['divorce'] },
  'give_reason.natural_disaster': { stages: EXPLAIN, reasons: ['natural_disaster'] },
  'give_reason.fraud_victim': { stages: EXPLAIN, reasons: ['fraud_victim'] },
  'give_reason_with_proof.have': { stages: ['explain', 'materials'] },
  'give_reason_with_proof.which': { stages: ['explain', 'materials'], rank: 1 },
  'give_reason_with_proof.pending': { stages: ['explain', 'materials'], claims: true },
  'express_willingness.plain': { stages: ['contact', 'explain', 'propose'], rank: 2 },
  'express_willingness.credit': { stages: ['contact', 'explain', 'propose'] },
  'express_willingness.reachable': { stages: ['contact', 'explain', 'wait'] },
  'state_finances.summary': { stages: ['explain', 'propose', 'apply'], rank: 1 },
  'state_finances.with_debts': { stages: ['explain', 'propose', 'apply'] },
  'state_finances.sheet': { stages: ['explain', 'propose', 'materials'] },
});
