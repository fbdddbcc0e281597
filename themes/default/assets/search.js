// The box of the search, and what is found, shown below it. `search-index.js` finds it, and is loaded
// when somebody goes to the box.
//
// Below the box stands a plain list of links. `/` leads to the box, unless a reader has switched that
// off; the arrows go through the links, Esc leads back; what has the focus is what a screen reader
// reads. Without this script the box still leads to the page of the search, which lists where to look.
'use strict';

(() => {
  const ROOT = new URL('../', document.currentScript.src);
  /** The results at most: of one group, and in all. */
  const BELOW_THE_BOX = { ofGroup: 4, inAll: 10 };
  const ON_THE_PAGE = { ofGroup: 15, inAll: 60 };
  /** The letters of an excerpt, and those of them before the first word that was found. */
  const EXCERPT = { length: 190, before: 50 };
  /** Milliseconds after a key before it is looked. */
  const PAUSE = 60;

  /**
   * Whether `/` leads to the box: yes, until a reader unticks it on the page of the search. Whoever
   * speaks to the computer would else be led away by a word with that sign in it.
   */
  const shortcut = {
    key: 'salesbook.search-key',
    choice: 'on',
    get isOn() {
      // Storage may be forbidden; the choice then lasts as long as the page.
      try {
        return (localStorage.getItem(this.key) ?? this.choice) === 'on';
      } catch {
        return this.choice === 'on';
      }
    },
    set isOn(isOn) {
      this.choice = isOn ? 'on' : 'off';
      try {
        localStorage.setItem(this.key, this.choice);
      } catch {}
    },
  };

  /** What finds, once it is there. */
  let search;
  let loading;

  function load() {
    loading = loading || new Promise((found, failed) => {
      const script = element('script', { src: new URL('assets/search-index.js', ROOT).href });
      script.onload = () => found((search = window.salesbookSearch));
      script.onerror = (event) => {
        loading = undefined;
        failed(event);
      };
      document.head.append(script);
    });
    return loading;
  }

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /** A stretch of a text, its marks marked. */
  function marked(text, marks, from, to) {
    const out = [];
    let at = from;
    for (const [begin, end] of marks.filter(([begin, end]) => begin >= from && end <= to)) {
      out.push(text.slice(at, begin), element('mark', {}, text.slice(begin, end)));
      at = end;
    }
    out.push(text.slice(at, to));
    return out;
  }

  /** The part of a text in which most of the words stand. */
  function excerpt(text, matched) {
    const marks = search.marksIn(text, matched);
    let best = [0, 0];
    for (let i = 0, j = 0; i < marks.length; i += 1) {
      while (j < marks.length && marks[j][1] < marks[i][0] + EXCERPT.length - EXCERPT.before) j += 1;
      if (j - i > best[0]) best = [j - i, marks[i][0]];
    }
    let from = Math.max(0, best[1] - EXCERPT.before);
    if (from > 0) from += (/[\s、。，]/.exec(text.slice(from, best[1])) || { index: -1 }).index + 1;
    let to = Math.min(text.length, from + EXCERPT.length);
    if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), to - 20);
    return [from > 0 ? '… ' : '', ...marked(text, marks, from, to), to < text.length ? ' …' : ''];
  }

  function result([title, href, context, text], matched) {
    const whole = (line) => marked(line, search.marksIn(line, matched), 0, line.length);
    const link = element('a', { href: new URL(href, ROOT).href }, element('span', { class: 'search-title' }, ...whole(title)));
    if (context) link.append(element('span', { class: 'search-context' }, ...whole(context)));
    if (text) link.append(element('span', { class: 'search-excerpt' }, ...excerpt(text.replace(/\n/g, ' · '), matched)));
    return element('li', {}, link);
  }

  /** Sets a box up. */
  function attend(form) {
    const input = form.querySelector('input');
    const isPage = Boolean(form.closest('main'));
    const limit = isPage ? ON_THE_PAGE : BELOW_THE_BOX;
    const status = element('p', { role: 'status', class: 'search-status' });
    const list = element('div', { class: 'search-list' });
    const panel = element('div', { class: 'search-results' }, status, list);
    panel.hidden = true;
    form.append(panel);
    const links = () => [...list.querySelectorAll('a')];
    let round = 0;
    let timer;

    async function answer(mine) {
      const question = input.value;
      await load();
      if (search.wordsOf(question).length === 0) {
        panel.hidden = true;
        return;
      }
      const { made, says } = await search.lookUp(async (index) => {
        const { matched, groups } = await search.find(index, question);
        let left = limit.inAll;
        const picked = groups.map((group) => {
          const some = group.entries.slice(0, Math.min(limit.ofGroup, left));
          left -= some.length;
          return { ...group, some };
        });
        const made = await Promise.all(picked.filter(({ some }) => some.length > 0).map(async ({ label, entries, some }, i) => {
          const texts = await Promise.all(some.map(({ entry }) => search.shown(index, entry)));
          const items = texts.filter(Boolean).map((text) => result(text, matched));
          const more = entries.length - some.length;
          if (more > 0) items.push(element('li', { class: 'search-more' }, said(index.say, 'more', more)));
          const id = `_search-group-${i}`;
          return [element('p', { id, class: 'search-group' }, label), element('ul', { 'aria-labelledby': id }, ...items)];
        }));
        const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
        const says = count > 0 ? said(index.say, 'count', count) : index.say.none.replace('{query}', () => question.trim());
        return { made, says };
      });
      // Meanwhile another question may have been asked, or the box left.
      if (mine === round) show(made.flat(), says, question);
    }

    function show(made, says, question) {
      list.replaceChildren(...made);
      status.textContent = says;
      panel.dataset.question = question;
      panel.hidden = false;
    }

    function ask() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        round += 1;
        const mine = round;
        answer(mine).catch((error) => {
          if (mine !== round) return;
          // Without the index the page of the search is still there.
          if (error.said) show([], error.said, input.value);
          else close();
        });
      }, PAUSE);
    }

    function stop() {
      round += 1;
      clearTimeout(timer);
    }

    function close() {
      stop();
      if (!isPage) panel.hidden = true;
    }

    function walk(event) {
      const all = panel.hidden ? [] : links();
      const at = all.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && all.length > 0 && (at >= 0 || step > 0)) {
        event.preventDefault();
        // Who has gone to the results keeps them, whatever is still under way.
        stop();
        const next = at + step;
        (next < 0 ? input : all[Math.min(next, all.length - 1)]).focus();
      } else if (event.key === 'Escape' && !panel.hidden && (at >= 0 || !isPage)) {
        event.preventDefault();
        input.focus();
        close();
      } else if (at >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        // Who types on goes on with the question.
        input.focus();
      }
    }

    input.addEventListener('input', ask);
    input.addEventListener('focus', () => {
      if (input.value) ask();
      else load().then(() => search.start()).catch(close);
    });
    form.addEventListener('keydown', walk);
    form.addEventListener('focusout', (event) => event.relatedTarget && !form.contains(event.relatedTarget) && close());
    document.addEventListener('pointerdown', (event) => !form.contains(event.target) && close());
    const announce = () => {
      if (shortcut.isOn) input.setAttribute('aria-keyshortcuts', '/');
      else input.removeAttribute('aria-keyshortcuts');
    };
    announce();
    document.addEventListener('keydown', (event) => {
      const isTyped = event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || isTyped || event.ctrlKey || event.metaKey || event.altKey || !shortcut.isOn) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    // A site's own page of the search may have no such choice.
    const choice = isPage && document.getElementById('_search-key');
    if (choice) {
      choice.checked = shortcut.isOn;
      choice.addEventListener('change', () => {
        shortcut.isOn = choice.checked;
        announce();
      });
      choice.parentElement.hidden = false;
    }
    if (isPage) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const [first] = links();
        if (first) first.focus();
      });
      input.value = new URLSearchParams(location.search).get('q') || '';
      input.focus();
    }
  }

  function said(say, key, count) {
    return (count === 1 && say[`${key}_one`] ? say[`${key}_one`] : say[key]).replace('{count}', count);
  }

  document.querySelectorAll('form.search').forEach(attend);
})();
