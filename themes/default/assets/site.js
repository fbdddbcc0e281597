// The button that chooses light, dark, or what the system says. Without this script the page
// follows the system and has no button.
'use strict';
(() => {
  const KEY = 'salesbook.scheme';
  const CHOICES = ['auto', 'light', 'dark'];
  const root = document.documentElement;

  // Storage may be forbidden; the choice then lasts as long as the page.
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem(KEY) || chosen;
  } catch {}
  if (!CHOICES.includes(chosen)) chosen = 'auto';

  const apply = () => {
    if (chosen === 'auto') delete root.dataset.scheme;
    else root.dataset.scheme = chosen;
  };
  apply();

  const start = () => {
    const button = document.querySelector('button.scheme');
    if (!button) return;
    const show = () => {
      button.dataset.chosen = chosen;
      button.title = button.dataset[chosen];
      button.querySelector('.visually-hidden').textContent = button.dataset[chosen];
    };
    button.addEventListener('click', () => {
      // From the system's scheme to the other one, so that the first press shows; then to the same, then back.
      const order = matchMedia('(prefers-color-scheme: dark)').matches ? CHOICES : ['auto', 'dark', 'light'];
      chosen = order[(order.indexOf(chosen) + 1) % order.length];
      try {
        localStorage.setItem(KEY, chosen);
      } catch {}
      apply();
      show();
    });
    show();
    button.hidden = false;
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();

// What a reader came for may lie out of sight: on a narrow screen the tab and the part of the site that
// they are in, and the first person of a map of key players. Where it lies is known once the style has
// come, which this script does not wait for.
(() => {
  const show = (item, box) => {
    const [at, view] = [item.getBoundingClientRect(), box.getBoundingClientRect()];
    if (at.right > view.right || at.left < view.left) {
      box.scrollLeft += at.left + at.width / 2 - view.left - view.width / 2;
    }
  };
  const start = () => {
    for (const here of document.querySelectorAll('.site-nav [aria-current], .tabs [aria-current]')) {
      show(here, here.closest('nav'));
    }
    for (const box of document.querySelectorAll('.map-box')) {
      const first = box.querySelector('.card');
      if (first) show(first, box);
    }
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
})();
