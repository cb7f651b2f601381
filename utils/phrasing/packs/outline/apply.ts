import { outline } from '@/utils/phrasing/phrase';

const PROOF = ['explain', 'materials', 'apply'] as const;

/** Proof that is asked about and never claimed, reasons for a form, and whom to ask again. */
export const applyOutline = outline({
  'give_reason_with_proof.job_loss': { stages: PROOF, reasons: ['job_loss'] },
  'give_reason_with_proof.income_down': { stages: PROOF, reasons: ['income_down', 'job_change'] },
  'give_reason_with_proof.illness': { stages: PROOF, reasons: ['illness'] },
  'give_reason_with_proof.accident': { stages: PROOF, reasons: ['accident'] },
  'give_reason_with_proof.business_failure': { stages: PROOF, reasons: ['business_failure'] },
  'give_reason_with_proof.divorce': { stages: PROOF, reasons: ['divorce'] },
  'give_reason_with_proof.natural_disaster': { stages: PROOF, reasons: ['natural_disaster'] },
  'give_reason_with_proof.fraud_victim': { stages: PROOF, reasons: ['fraud_victim'] },
  'give_reason_with_proof.cash_flow': { stages: PROOF, reasons: ['cash_flow'] },
  'submit_application_reason.interest_freeze': {
    stages: ['apply'],
    requests: ['interest_freeze'],
  },
  'submit_application_reason.fee_reduction': { stages: ['apply'], requests: ['fee_reduction'] },
  'submit_application_reason.reapply': { stages: ['apply'], requests: ['reapply'] },
  'ask_supervisor.plain': { stages: ['propose', 'apply'], rank: 1 },
  'ask_supervisor.who_decides': { stages: ['propose', 'apply'], rank: 2 },
  'ask_supervisor.log_request': { stages: ['propose', 'apply'] },
  'ask_when_to_reapply.date': { stages: ['apply', 'wait'], requests: ['reapply'], rank: 2 },
  'ask_when_to_reapply.reason': { stages: ['apply', 'wait'], requests: ['reapply'], rank: 1 },
  'ask_when_to_reapply.changed': { stages: ['apply', 'wait'], requests: ['reapply'], claims: true },
});
