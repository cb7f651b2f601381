import type { LabelWords } from './bill-roles';

/** Malay in lower case; Japanese with the characters that folding leaves simplified. */
export const FOREIGN_LABELS: readonly LabelWords[] = [
  {
    role: 'total',
    rank: 3,
    pattern:
      /(?<![a-z])(?:(?:jumlah|amaun|baki) (?:yang )?(?:perlu|mesti|kena) (?:di)?bayar|(?:jumlah|amaun|baki) (?:tertunggak|tunggakan|bil|keseluruhan|penyata)|jumlah bayaran)(?: ialah| adalah)?(?![a-z])|(?:お支払い?|[ご御]?请求|ご?利用代金)(?:予定)?(?:合计)?(?:金额|额)|(?:お支払い?|ご?请求)合计/g,
  },
  {
    role: 'total',
    rank: 2.5,
    pattern:
      /(?<![a-z])tunggakan(?: anda)?(?: ialah| adalah| sebanyak| berjumlah)?(?![a-z])|(?:未払い?|未纳|延滞|滞纳)(?:金额|额|金|料金)/g,
  },
  {
    role: 'total',
    rank: 2,
    pattern:
      /(?<![a-z])(?:bil|ansuran|bayaran|penyata)(?: [a-z]{2,12}){0,3}(?: (?:bagi|untuk|bulan) [a-z]{3,9}(?: \d{4})?)? (?:ialah|adalah|sebanyak|berjumlah)(?![a-z])|(?:电気|ガス|水道|携帯|通信)(?:料金|料|代)/g,
  },
  {
    role: 'minimum',
    rank: 3,
    pattern:
      /(?<![a-z])(?:bayaran|amaun|jumlah) minimum(?: [a-z]{5,8})?(?![a-z])|(?:最低|ミニマム)(?:お?支払い?(?:金)?额|ペイメント)/g,
  },
  {
    role: 'paid',
    rank: 3,
    pattern:
      /(?<![a-z])(?:bayaran (?:anda )?(?:sebanyak|diterima)|telah dibayar)(?![a-z])|ご?入金(?:金?额)?/g,
  },
  {
    role: 'aside',
    rank: 3,
    pattern:
      /(?<![a-z])(?:had kredit|baki (?:kredit|tersedia|sebelum(?: ini)?)|bil terdahulu)(?![a-z])|ご?利用可能(?:金?额|枠)|前回(?:ご?请求|お支払い?)?(?:金?额)?|ポイント|年会费/g,
  },
  {
    role: 'due',
    rank: 3,
    pattern:
      /(?<![a-z])(?:tarikh (?:akhir|tamat|matang)(?: pembayaran| bayaran)?|tarikh (?:pem)?bayaran|(?:di)?bayar (?:sebelum|selewat-lewatnya|pada)(?: atau pada)?|(?:sebelum|selewat-lewatnya)(?: atau pada)?)(?: ialah| adalah)?(?![a-z])|お?支払い?(?:期限|期日|日)|(?:口座)?振替日|引き?落と?し日|纳付?期限/g,
  },
  {
    role: 'statement',
    rank: 3,
    pattern: /(?<![a-z])tarikh (?:bil|penyata|invois)(?![a-z])|(?:发行|请求|締め?|検针)日/g,
  },
];
