import type { applyOutline } from '@/utils/phrasing/packs/outline/apply';
import type { Wordings } from '@/utils/phrasing/phrase';
import { say } from '@/utils/phrasing/say';

export const apply: Wordings<typeof applyOutline> = {
  'give_reason_with_proof.job_loss': {
    plain: say`我失业的情况，离职证明或失业登记可以作为证明吗？可以的话我按要求上传。`,
    shorter: say`离职证明或失业登记可以作为证明吗？`,
    why: '先问哪种证明有效，再去开，不白跑。',
    caution: '证明只从官方入口上传。',
  },
  'give_reason_with_proof.income_down': {
    plain: say`收入减少的情况，近几个月的银行流水或工资单可以作为证明吗？需要几个月的？`,
    shorter: say`工资单或银行流水可以作为证明吗，要几个月？`,
    why: '流水和工资单最能说明收入变化。',
    caution: '流水上的完整卡号要先遮住。',
  },
  'give_reason_with_proof.illness': {
    plain: say`生病的情况，诊断证明或缴费单可以作为证明吗？我只提供和还款有关的部分。`,
    shorter: say`诊断证明或缴费单可以作为证明吗？`,
    why: '病历里隐私多，先问清最少要哪一页。',
    caution: '病历不发在聊天里，只从官方入口上传。',
  },
  'give_reason_with_proof.accident': {
    plain: say`意外的情况，事故认定书或医疗单据可以作为证明吗？请告诉我需要哪一种。`,
    shorter: say`事故认定书或医疗单据可以作为证明吗？`,
    why: '意外的证明有好几种，先问要哪一种。',
    caution: '证明只从官方入口上传。',
  },
  'give_reason_with_proof.business_failure': {
    plain: say`生意停了的情况，注销证明或近期的流水可以作为证明吗？请告诉我需要哪一种。`,
    shorter: say`注销证明或近期流水可以作为证明吗？`,
    why: '经营困难的证明各家要求不同，先问。',
    caution: '证明只从官方入口上传。',
  },
  'give_reason_with_proof.divorce': {
    plain: say`离婚后收支变化的情况，需要证明吗？如果需要，只看离婚证的登记页可以吗？`,
    shorter: say`离婚的情况需要证明吗，登记页可以吗？`,
    why: '只给必要的一页，保护隐私。',
    caution: '证明只从官方入口上传。',
  },
  'give_reason_with_proof.natural_disaster': {
    plain: say`受灾的情况，社区或村里开的证明、现场照片可以吗？请告诉我怎么提交。`,
    shorter: say`社区证明或现场照片可以作为证明吗？`,
    why: '受灾证明通常由社区开，先问是否认可。',
  },
  'give_reason_with_proof.fraud_victim': {
    plain: say`被诈骗的情况，报警回执可以作为证明吗？请告诉我从哪个官方入口提交。`,
    shorter: say`报警回执可以作为证明吗？`,
    why: '报警回执是最直接的证明。',
    caution: '不要把案件材料发给自称能追款的人。',
  },
  'give_reason_with_proof.cash_flow': {
    plain: say`资金周转的情况，近期的银行流水可以作为证明吗？需要几个月的？`,
    shorter: say`近期银行流水可以作为证明吗？`,
    why: '流水能说明钱什么时候进、什么时候出。',
    caution: '流水上的完整卡号要先遮住。',
  },
  'submit_application_reason.interest_freeze': {
    plain: say`申请还款期间停止计息：因${'reasonDetail'}，目前每月可还${'affordable'}，继续计收利息和违约金将难以减少本金。`,
    shorter: say`因${'reasonDetail'}，申请还款期间停止计息，每月可还${'affordable'}。`,
    why: '说清为什么停息才还得掉。',
    caution: '提交前核对每个数字。',
  },
  'submit_application_reason.fee_reduction': {
    plain: say`申请减免违约金和费用${'fees'}：因${'reasonDetail'}，无法全额承担。减免后本人按新的安排还款。`,
    shorter: say`因${'reasonDetail'}，申请减免违约金和费用${'fees'}。`,
    why: '写明减免哪一部分、多少钱、什么原因。',
    caution: '提交前核对每个数字。',
  },
  'submit_application_reason.reapply': {
    plain: say`重新申请：上次申请编号${'ticket'}，未获通过。现补充情况：${'reasonDetail'}，每月可还${'affordable'}，请重新审核。`,
    shorter: say`重新申请，上次编号${'ticket'}，补充：${'reasonDetail'}。`,
    why: '带上旧编号，说明补充了什么。',
    caution: '提交前核对编号和数字。',
  },
  'ask_supervisor.plain': {
    plain: say`请问这个问题能请主管或有审批权限的同事看一下吗？`,
    warmer: say`我知道这可能不由您决定，能不能麻烦您请有权限的同事帮我看一下？谢谢。`,
    firmer: say`请把我的申请提交给有审批权限的主管，并告诉我多久有答复。`,
    why: '一线客服常常没有审批权限，请上一级看不算为难人。',
  },
  'ask_supervisor.who_decides': {
    plain: say`请问这类申请由谁审批？能不能把我的情况提交上去？`,
    why: '问清谁能决定，比和没有权限的人争有用。',
  },
  'ask_supervisor.log_request': {
    plain: say`即使现在不能批，也请把我的申请和理由登记下来，并给我一个记录编号。`,
    shorter: say`不能批也请登记我的申请，给个编号。`,
    why: '登记下来，就有了以后再谈的起点。',
  },
  'ask_when_to_reapply.date': {
    plain: say`好的，我明白这次没有通过。请问什么时候可以再申请？到时需要补充什么？`,
    shorter: say`请问什么时候可以再申请？需要补什么？`,
    why: '被拒不是结束，问清再申请的时间和条件。',
  },
  'ask_when_to_reapply.reason': {
    plain: say`请问没有通过的原因是什么？我看看能不能补充材料后重新申请。`,
    shorter: say`请问没通过的原因是什么？`,
    why: '知道原因，才知道补什么。',
  },
  'ask_when_to_reapply.changed': {
    plain: say`我的情况有变化：${'reasonDetail'}。请问可以按新的情况重新申请吗？`,
    shorter: say`情况有变：${'reasonDetail'}，可以重新申请吗？`,
    why: '情况有变时可以重新申请，说明变化即可。',
    caution: '只在情况确实有变化时使用。',
  },
};
