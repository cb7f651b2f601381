// Multinomial logistic regression over hashed words and concepts, by plain gradient steps in a fixed order:
// the same examples give the same bytes.
const EPOCHS = 16;
const RATE = 0.05;
const BIAS_RATE = 0.001;
const LEVELS = 7;
/** What only one example says is its accident. */
const LEAST_SEEN = 2;
/** A row of fewer steps moves no line and fills a sixth of the table. */
const LEAST_SAID = 4;

/** A pseudo-random order that is the same everywhere. */
function shuffler() {
  let seed = 1;
  return (list) => {
    for (let at = list.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      [list[at], list[other]] = [list[other], list[at]];
    }
  };
}

function rarities(rows, buckets) {
  const seen = new Float64Array(buckets);
  for (const { features } of rows) for (const bucket of features) seen[bucket] += 1;
  return seen.map((count) => (count < LEAST_SEEN ? 0 : Math.log(rows.length / (1 + count))));
}

/** Moves the weights one step towards the right label of this row. */
function step({ features, label }, { weights, bias, rarity, labels, scores }) {
  const norm = 1 / Math.sqrt(features.length);
  scores.set(bias);
  for (const bucket of features) {
    const value = norm * rarity[bucket];
    for (let k = 0; k < labels; k += 1) scores[k] += value * weights[bucket * labels + k];
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < labels; k += 1) {
    scores[k] = Math.exp(scores[k] - top);
    sum += scores[k];
  }
  for (let k = 0; k < labels; k += 1) {
    scores[k] = scores[k] / sum - (k === label ? 1 : 0);
    bias[k] -= BIAS_RATE * scores[k];
  }
  for (const bucket of features) {
    const value = RATE * norm * rarity[bucket];
    for (let k = 0; k < labels; k += 1) weights[bucket * labels + k] -= value * scores[k];
  }
}

/** rows: { features, label }[] → the rows of the table that matter, in whole steps of `scale`. */
export function trainWords(rows, labels, buckets) {
  const state = {
    labels,
    weights: new Float64Array(buckets * labels),
    bias: new Float64Array(labels),
    rarity: rarities(rows, buckets),
    scores: new Float64Array(labels),
  };
  const usable = rows.filter(({ features }) => features.length > 0);
  const shuffle = shuffler();
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(usable);
    for (const row of usable) step(row, state);
  }
  return quantise(state, buckets);
}

function quantise({ weights, bias, rarity, labels }, buckets) {
  const scaled = weights.map((weight, at) => weight * rarity[Math.floor(at / labels)]);
  const sizes = scaled.map(Math.abs).sort();
  // The few largest are cut, so that the many in the middle keep their differences.
  const scale = Number((sizes[Math.floor(sizes.length * 0.9995)] / LEVELS).toPrecision(4));
  const table = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const row = Array.from(scaled.subarray(bucket * labels, (bucket + 1) * labels), (weight) =>
      Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale))),
    );
    if (row.reduce((sum, level) => sum + Math.abs(level), 0) >= LEAST_SAID)
      table.push({ bucket, row });
  }
  return { scale, bias: Array.from(bias, (value) => Number(value.toFixed(3))), table };
}

/** Bucket gaps as two bytes, then two levels to a byte; as base64. */
export function packTable(table, labels) {
  const width = Math.ceil(labels / 2);
  const bytes = new Uint8Array(table.length * (2 + width));
  let previous = 0;
  table.forEach(({ bucket, row }, at) => {
    const start = at * (2 + width);
    const gap = bucket - previous;
    bytes[start] = gap >> 8;
    bytes[start + 1] = gap & 255;
    row.forEach((level, k) => {
      bytes[start + 2 + (k >> 1)] |= (level + 8) << (k % 2 === 0 ? 4 : 0);
    });
    previous = bucket;
  });
  return Buffer.from(bytes).toString('base64');
}
