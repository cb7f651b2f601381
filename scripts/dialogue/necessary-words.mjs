// Which words a text must hold before an expression can match it: a list of clauses, each a list of
// words; whatever the expression matches holds a word of every clause. What is not understood asks
// for nothing, so that it costs time and never a match.

/** More ways than these to write a stretch are not told apart. */
const MOST_WAYS = 16;
/** Longer rows of signs in a class are no words. */
const MOST_SIGNS = 24;
const DIGITS = Array.from('0123456789');
const SIGNS = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

// A part of an expression is { ways, clauses }: all the texts it can match, or null where they are too
// many; and what those hold. A part with ways has no clauses: they are in the ways.
const NOTHING = { ways: [''], clauses: [] };
const ANYTHING = { ways: null, clauses: [] };

/** A word that holds another one of the clause says nothing more. */
function plainest(words) {
  const short = [...new Set(words)].sort((one, other) => one.length - other.length);
  return short.filter((word, at) => !short.slice(0, at).some((other) => word.includes(other)));
}

const clausesOf = ({ ways, clauses }) =>
  ways === null ? clauses : ways.includes('') ? [] : [plainest(ways)];

function inARow(parts) {
  const clauses = [];
  let ways = [''];
  let isWhole = true;
  for (const part of parts) {
    if (part.ways !== null && ways.length * part.ways.length <= MOST_WAYS) {
      ways = ways.flatMap((before) => part.ways.map((after) => before + after));
      ways = [...new Set(ways)];
      continue;
    }
    isWhole = false;
    clauses.push(...clausesOf({ ways }), ...part.clauses);
    ways = part.ways ?? [''];
  }
  return isWhole
    ? { ways, clauses }
    : { ways: null, clauses: [...clauses, ...clausesOf({ ways })] };
}

/** Every way has its clauses; the first of each together, the second of each together, and so on. */
function either(ways, rareness) {
  if (ways.length === 1) return ways[0];
  const all = ways.every((one) => one.ways !== null) ? ways.flatMap((one) => one.ways) : null;
  if (all !== null && all.length <= MOST_WAYS) return { ways: [...new Set(all)], clauses: [] };
  const each = ways.map((one) => clausesOf(one).toSorted((a, b) => rareness(a) - rareness(b)));
  if (each.some((clauses) => clauses.length === 0)) return ANYTHING;
  const deepest = Math.max(...each.map((clauses) => clauses.length));
  const clauses = Array.from({ length: deepest }, (_, at) =>
    plainest(each.flatMap((one) => one[at] ?? one[0])),
  );
  return { ways: null, clauses };
}

function repeated(part, least, most) {
  if (least === 0)
    return most === 1 && part.ways ? { ways: ['', ...part.ways], clauses: [] } : ANYTHING;
  return most === 1 ? part : { ways: null, clauses: clausesOf(part) };
}

/** Reads one expression from left to right. */
class Reader {
  constructor(source, rareness) {
    this.signs = Array.from(source);
    this.at = 0;
    this.rareness = rareness;
  }

  takes(text) {
    const found = this.signs.slice(this.at, this.at + text.length).join('') === text;
    if (found) this.at += text.length;
    return found;
  }

  alternatives() {
    const ways = [];
    do {
      const parts = [];
      while (this.at < this.signs.length && !'|)'.includes(this.signs[this.at]))
        parts.push(this.part());
      ways.push(inARow(parts));
    } while (this.takes('|'));
    return either(ways, this.rareness);
  }

  part() {
    const one = this.one();
    const rest = this.signs.slice(this.at).join('');
    const sign = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(rest);
    if (!sign) return one;
    this.at += Array.from(sign[0]).length;
    const [[mark], least, comma, most] = sign;
    if (mark === '?') return repeated(one, 0, 1);
    if (mark !== '{') return repeated(one, mark === '+' ? 1 : 0, Infinity);
    return repeated(one, Number(least), comma ? Number(most || Infinity) : Number(least));
  }

  one() {
    if (this.takes('(')) return this.group();
    if (this.takes('[')) return this.signsOfClass();
    if (this.takes('\\')) return this.escaped();
    if (this.takes('.')) return ANYTHING;
    if (this.takes('^') || this.takes('$')) return NOTHING;
    return { ways: [this.signs[this.at++]], clauses: [] };
  }

  group() {
    const looks = ['?=', '?!', '?<=', '?<!'].some((mark) => this.takes(mark));
    const isPlain = looks || this.takes('?:');
    if (!isPlain && this.takes('?')) {
      if (!this.takes('<')) throw new Error('a group of an unknown kind');
      while (!this.takes('>')) this.at += 1;
    }
    const inside = this.alternatives();
    if (!this.takes(')')) throw new Error('a group without an end');
    return looks ? NOTHING : inside;
  }

  escaped() {
    const sign = this.signs[this.at++];
    if (sign === 'd') return { ways: DIGITS, clauses: [] };
    if (sign === 'b' || sign === 'B') return NOTHING;
    if (sign === 'p' || sign === 'P' || sign === 'u' || sign === 'x' || sign === 'k') {
      if (this.takes('{')) while (!this.takes('}')) this.at += 1;
      else if (this.takes('<')) while (!this.takes('>')) this.at += 1;
      else this.at += sign === 'u' ? 4 : 2;
      return ANYTHING;
    }
    if (/[a-z0-9]/i.test(sign))
      return SIGNS[sign] ? { ways: [SIGNS[sign]], clauses: [] } : ANYTHING;
    return { ways: [sign], clauses: [] };
  }

  signsOfClass() {
    const isNot = this.takes('^');
    const found = [];
    let isPlain = !isNot;
    while (!this.takes(']')) {
      if (this.takes('\\')) {
        const { ways } = this.escaped();
        if (ways === null || ways[0] === '') isPlain = false;
        else found.push(...ways);
      } else if (
        this.signs[this.at] === '-' &&
        this.signs[this.at + 1] !== ']' &&
        found.length > 0
      ) {
        isPlain = this.range(found) && isPlain;
      } else found.push(this.signs[this.at++]);
    }
    return isPlain && found.length <= MOST_SIGNS ? { ways: found, clauses: [] } : ANYTHING;
  }

  range(found) {
    this.at += 1;
    if (this.takes('\\')) {
      this.escaped();
      return false;
    }
    const from = (found.at(-1) ?? '').codePointAt(0) + 1;
    const to = this.signs[this.at++].codePointAt(0);
    for (let code = from; code <= to && found.length <= MOST_SIGNS; code += 1)
      found.push(String.fromCodePoint(code));
    return found.length <= MOST_SIGNS;
  }
}

/** `rareness` says of a clause in how many texts one would find it: the rarest are taken first. */
export function necessaryWords(expression, rareness = (words) => words.length) {
  if (/[iv]/.test(expression.flags)) throw new Error(`not for these flags: ${expression.flags}`);
  const reader = new Reader(expression.source, rareness);
  const found = clausesOf(reader.alternatives());
  if (reader.at < reader.signs.length) throw new Error(`not read to its end: ${expression.source}`);
  return found.filter((clause) => clause.length > 0);
}
