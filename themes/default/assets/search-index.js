// What the search knows: the index, and what is found in it. `search.js` loads this when somebody
// goes to the box.
//
// The index is some hundred small scripts below `search/`, since a page that was opened from a file
// may load scripts and nothing else. A question loads those that it needs. `src/search/mod.rs` says
// what is in them.
'use strict';

(() => {
  const FOLDER = new URL('../search/', document.currentScript.src);
  /** The words of the dictionary at most that one word of a question may stand for. */
  const MEANINGS = 50;

  // Texts into words, as `src/search/words.rs` does it; `src/search/words.json` holds both to it.

  const UNPARTED = '\\u3005-\\u3007\\u3041-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
  const PIECES = new RegExp(`[${UNPARTED}]+|(?:(?![${UNPARTED}])[\\p{Alphabetic}\\p{N}])+`, 'gu');
  /** The same for a text as it is written, where a letter may be followed by its accent. */
  const WRITTEN = new RegExp(`[${UNPARTED}]+|(?:(?![${UNPARTED}])[\\p{Alphabetic}\\p{N}\\p{M}])+`, 'gu');
  const IS_UNPARTED = new RegExp(`^[${UNPARTED}]`, 'u');
  const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', ς: 'σ' };
  const LONGEST = 40;

  function folded(text) {
    const plain = text.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f\u3099\u309a]/g, '');
    return plain.replace(/[ßæœþøđðłıς]/g, (letter) => LETTERS[letter]);
  }

  function wordsOf(text) {
    const words = [];
    for (const piece of folded(text).match(PIECES) || []) {
      const signs = [...piece];
      if (IS_UNPARTED.test(piece)) signs.forEach((sign, i) => words.push(sign + (signs[i + 1] || '')));
      else words.push(signs.slice(0, LONGEST).join(''));
    }
    return words;
  }

  // The parts of the index.

  const parts = new Map();
  const takers = new Map();

  /** What each part of the index calls. */
  window.salesbookSearch = (name, data) => takers.get(name)?.(data);

  /** A part of the index, loaded once. But for the directory, its name tells what it holds. */
  function part(name, unpacked = (data) => data, asked = '') {
    const file = `${name}.js${asked}`;
    if (!parts.has(file)) {
      const loaded = new Promise((found, failed) => {
        const script = document.createElement('script');
        takers.set(name, (data) => found(unpacked(data)));
        // A host may answer with a page in the script's place: then it loads, and hands nothing over.
        script.onload = script.onerror = () => {
          script.remove();
          failed(new Error(`${name} is not there`));
        };
        script.src = new URL(file, FOLDER).href;
        document.head.append(script);
      });
      parts.set(file, loaded);
      loaded.catch(() => parts.delete(file));
    }
    return parts.get(file);
  }

  /** The directory of the index. */
  let index;
  const start = () => index || part('start');

  /**
   * What `work` makes of the index. Where the site was published anew since the directory was loaded,
   * by this page or by a browser that kept it, a part that it names may be gone: then all of the work
   * is done again by the new directory, for which the query asks past whatever was kept. An error
   * that says so has the words for the reader.
   */
  async function lookUp(work) {
    let used = await start();
    for (let tries = 0; ; tries += 1) {
      try {
        return await work(used);
      } catch (error) {
        const newer = await part('start', undefined, `?after=${used.stamp}`).catch(() => used);
        if (newer.stamp === used.stamp || tries === 2) throw Object.assign(error, { said: used.say.renewed });
        used = index = newer;
      }
    }
  }

  /** Each word is written as how much of the one before it repeats, and the rest. */
  function unpackedWords(packed) {
    let word = '';
    return packed.split(' ').map((item) => (word = word.slice(0, parseInt(item[0], 36)) + item.slice(1)));
  }

  const SIGNS = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((sign, i) => [sign, i]));

  /** Calls `found` with each entry that holds a word, and how much the word says of it. */
  function eachPlace(signs, found) {
    let entry = 0;
    let at = signs[0] === '!' ? 1 : 0;
    while (at < signs.length) {
      for (let shift = 0, more = true; more; shift += 5) {
        const value = SIGNS.get(signs[at++]);
        entry += (value & 31) << shift;
        more = value > 31;
      }
      found(entry, SIGNS.get(signs[at++]));
    }
  }

  /** The last of a sorted list that is not behind what is looked for; the first if all are. */
  function stretch(list, isBehind) {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBehind(list[middle])) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low - 1);
  }

  // What is found.

  /** The words of the dictionary from `from` on that begin with it, as `[word, number]`. */
  async function beginningWith(index, from) {
    const found = [];
    for (let i = stretch(index.words, ([first]) => first > from); i < index.words.length; i += 1) {
      const [first, number, name] = index.words[i];
      if (first > from && !first.startsWith(from)) break;
      (await part(name, unpackedWords)).forEach((word, n) => word.startsWith(from) && found.push([word, number + n]));
    }
    return found;
  }

  /** How many slips (a letter too many, too few, another one, two exchanged) part a word from another or, if `open`, from its beginning. */
  function slips(word, other, open) {
    let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= word.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= other.length; j += 1) {
        const same = word[i - 1] === other[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      [before, row] = [row, next];
    }
    return open ? Math.min(...row) : row[other.length];
  }

  /** What a word of the question may stand for: `[word, number, how well it fits]`, the best first. */
  async function meanings(index, word, isLast) {
    const isPair = IS_UNPARTED.test(word);
    const mayGoOn = isPair ? [...word].length === 1 : word.length > 2 || (isLast && word.length > 1);
    const fits = (other) => (other === word ? 1 : 0.3 + 0.5 * (word.length / other.length));
    const whole = mayGoOn ? await beginningWith(index, word) : (await beginningWith(index, word)).filter(([w]) => w === word);
    const found = whole.map(([other, number]) => [other, number, fits(other)]);
    if (!isPair && word.length > 3 && !/\d/.test(word) && found.length < 3 && !whole.some(([other]) => other === word)) {
      const most = word.length < 8 ? 1 : 2;
      // The first letter is seldom wrong, but the first two are exchanged at times.
      for (const letter of new Set([word[0], word[1]])) {
        for (const [other, number] of await beginningWith(index, letter)) {
          if (other.length < word.length - most || (!isLast && other.length > word.length + most)) continue;
          const count = slips(word, other, isLast && word.length > 4);
          if (count > 0 && count <= most) found.push([other, number, 0.5 / count * Math.min(1, word.length / other.length)]);
        }
        if (found.length > 0) break;
      }
    }
    return found.sort((a, b) => b[2] - a[2] || a[1] - b[1]).slice(0, isPair ? 4 * MEANINGS : MEANINGS);
  }

  /** The entries for one word of the question, with their points. */
  async function placesOf(index, word, isLast, matched) {
    const points = new Map();
    let isTelling = true;
    for (const [other, number, fit] of await meanings(index, word, isLast)) {
      matched.add(other);
      const [first, name] = index.places[stretch(index.places, ([first]) => first > number)];
      const signs = (await part(name))[number - first] || '';
      if (signs[0] === '!' && fit === 1) isTelling = false;
      eachPlace(signs, (entry, weight) => points.set(entry, Math.max(points.get(entry) || 0, weight * fit)));
    }
    const rarity = Math.log(1 + index.count / (1 + points.size));
    for (const [entry, weight] of points) points.set(entry, weight * rarity);
    return { points, isTelling };
  }

  /** What is found for a question: the groups, each with its entries by rank; and the words that were meant. */
  async function find(index, question) {
    const matched = new Set();
    // The last sign of a row of pairs says what the pair before it said.
    const words = wordsOf(question).filter((word, i, all) => i === 0 || !IS_UNPARTED.test(word) || [...word].length > 1 || !all[i - 1].endsWith(word));
    const each = await Promise.all(words.map((word, i) => placesOf(index, word, i === words.length - 1, matched)));
    const found = new Map();
    for (const { points, isTelling } of each) {
      for (const [entry, add] of points) {
        const sum = found.get(entry) || { words: 0, points: 0 };
        found.set(entry, { words: sum.words + (isTelling ? 1 : 0), points: sum.points + add });
      }
    }
    // All words, unless nothing holds all of them.
    const most = Math.max(0, ...new Set([...found.values()].map((sum) => sum.words)));
    const groups = new Map();
    for (const [entry, sum] of found) {
      if (sum.words < most) continue;
      const group = stretch(index.groups, ([, first]) => first > entry);
      const rank = sum.points * index.groups[group][2];
      if (!groups.has(group)) groups.set(group, { label: index.groups[group][0], best: 0, entries: [] });
      groups.get(group).entries.push({ entry, rank });
      groups.get(group).best = Math.max(groups.get(group).best, rank);
    }
    for (const { entries } of groups.values()) entries.sort((a, b) => b.rank - a.rank || a.entry - b.entry);
    return { matched, groups: [...groups.values()].sort((a, b) => b.best - a.best) };
  }

  /** An entry as it is shown: title, address, what it belongs to, text. */
  async function shown(index, entry) {
    const [first, name] = index.texts[stretch(index.texts, ([first]) => first > entry)];
    return (await part(name))[entry - first];
  }

  /** Where the words that were meant stand in a text. */
  function marksIn(text, matched) {
    const marks = [];
    for (const { 0: piece, index } of text.matchAll(WRITTEN)) {
      if (!IS_UNPARTED.test(piece)) {
        if (wordsOf(piece).some((word) => matched.has(word))) marks.push([index, index + piece.length]);
        continue;
      }
      const signs = [...piece];
      let at = index;
      signs.forEach((sign, i) => {
        const pair = sign + (signs[i + 1] || '');
        if (matched.has(folded(pair))) {
          const last = marks[marks.length - 1];
          if (last && last[1] > at) last[1] = at + pair.length;
          else marks.push([at, at + pair.length]);
        }
        at += sign.length;
      });
    }
    return marks;
  }

  Object.assign(window.salesbookSearch, { find, lookUp, marksIn, shown, slips, start, wordsOf });
})();
