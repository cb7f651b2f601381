import { outline } from '@/utils/phrasing/phrase';

const PROOF = ['explain', 'materials', 'apply'] as const;

/** Which paper would show a reason, asked and never claimed; and reasons for a form. */
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
});
