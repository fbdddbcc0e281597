// Maps that are hard to draw stay legible, in the reader's own fonts: no text leaves its card, no two
// cards touch, no line passes over a card, every arrow can be seen, and on a phone a map is panned
// within its box.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIZES } from './browser.mjs';
import { MAPS } from './gallery.mjs';
import { sharedBrowser } from './sharing.mjs';

const browser = await sharedBrowser();

for (const [name, address] of Object.entries(MAPS)) {
  test(`the map "${name}" is legible`, { timeout: 120_000 }, async () => {
    const page = await browser.newPage({ viewport: SIZES.phone });
    await page.goto(address);
    const { problems, cards, shown } = await page.evaluate(problemsOf);
    await page.close();
    assert(cards > 0, 'there is no card');
    assert.deepEqual(problems, []);
    assert(shown, 'the first person is not to be seen without panning');
  });
}

/** What is wrong with the map of a page; runs in the page. */
function problemsOf() {
  const box = document.querySelector('.map-box');
  const svg = box.querySelector('svg');
  const problems = [];
  const size = svg.getBoundingClientRect();
  const natural = svg.viewBox.baseVal;
  if (Math.abs(size.width - natural.width) > 1) problems.push(`the map is drawn ${size.width} px wide, not ${natural.width}`);
  if (document.documentElement.scrollWidth > innerWidth) problems.push('the page scrolls sideways');
  if (size.width > box.clientWidth && box.scrollWidth <= box.clientWidth) problems.push('the box does not scroll');

  const cards = [...svg.querySelectorAll('.card')].map((card) => ({
    name: card.querySelector('title').textContent,
    texts: [...card.querySelectorAll('text')],
    badges: [...card.querySelectorAll('.badge')],
    box: card.querySelector('.card-box').getBBox(),
  }));
  const inside = (a, b, room) =>
    a.x >= b.x + room && a.y >= b.y - 1 && a.x + a.width <= b.x + b.width - room && a.y + a.height <= b.y + b.height + 1;
  for (const card of cards) {
    for (const text of card.texts) {
      if (!inside(text.getBBox(), card.box, 2)) problems.push(`"${text.textContent}" leaves the card of ${card.name}`);
    }
    for (const badge of card.badges) {
      const around = badge.querySelector('rect').getBBox();
      if (!inside(around, card.box, 2)) problems.push(`a badge leaves the card of ${card.name}`);
      if (!inside(badge.querySelector('text').getBBox(), around, 0)) problems.push(`"${badge.textContent}" leaves its badge`);
    }
  }
  for (const [i, a] of cards.entries()) {
    for (const b of cards.slice(i + 1)) {
      const apart =
        a.box.x + a.box.width + 8 <= b.box.x || b.box.x + b.box.width + 8 <= a.box.x ||
        a.box.y + a.box.height + 8 <= b.box.y || b.box.y + b.box.height + 8 <= a.box.y;
      if (!apart) problems.push(`the cards of ${a.name} and ${b.name} touch`);
    }
  }
  for (const line of svg.querySelectorAll('.influence-line, .conflict-line, .reports')) {
    const length = line.getTotalLength();
    for (let at = 3; at < length - 3; at += 3) {
      const { x, y } = line.getPointAtLength(at);
      const under = cards.find(
        ({ box: b }) => x > b.x + 1 && x < b.x + b.width - 1 && y > b.y + 1 && y < b.y + b.height - 1,
      );
      if (under) {
        problems.push(`a line passes over the card of ${under.name}`);
        break;
      }
    }
  }
  for (const arrow of svg.querySelectorAll('.influence .arrow')) {
    const { x, y, width, height } = arrow.getBBox();
    const tip = cards.some(({ box: b }) => inside({ x, y: b.y, width, height: 0 }, b, 0) &&
      (Math.abs(y + height - b.y) < 0.1 || Math.abs(y - b.y - b.height) < 0.1));
    if (!tip) problems.push(`an arrow at ${x}, ${y} points at no card`);
  }
  const first = svg.querySelector('.card').getBoundingClientRect();
  const view = box.getBoundingClientRect();
  const shown = first.left >= view.left - 1 && first.right <= view.right + 1;
  return { problems, cards: cards.length, shown };
}
