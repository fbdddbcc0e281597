// Tables that sort and filter; without this script they are whole and have no controls. Templates
// mark `data-table="GROUP"`, columns `data-sort="KEY" data-filter`, a table that goes along with
// another `data-follows="GROUP"`, and lists `data-list="SELECTOR"` of articles with `data-field="KEY"`.
// What is shown stands in the address: #owner=aoife&sort=-amount&q=rail, of a page's second group #closed.owner=…
'use strict';
(() => {
  const words = document.currentScript.dataset;
  const SEARCH = new URL('../search/index.html', document.currentScript.src);
  // With fewer rows a reader sees at once what a filter would find.
  const FEWEST = 6;
  // With more rows a page takes long to lay out.
  const MOST = 2000;
  const groups = [];
  let first;
  const { lang } = document.documentElement;
  const collator = new Intl.Collator(lang, { numeric: true });
  const numbers = new Intl.NumberFormat(lang, { numberingSystem: 'latn' });

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };
  const textOf = (element) => element.textContent.trim().replace(/\s+/g, ' ');
  const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const filled = (text, slots) => text.replace(/\{(\w+)\}/g, (_, slot) => numbers.format(slots[slot]));
  const nameOf = (section) => section?.getAttribute('aria-labelledby')?.slice(1);
  const placesIn = (page) => all('[data-table], [data-list]', page);
  const groupOf = (place) => place.dataset.table || nameOf(place.closest('section'));

  // What may be chosen in a cell, and its name in addresses: the id of what it links to, else the text.
  const choicesIn = (cell) => {
    const links = all('a[href]', cell);
    const parts = links.length ? links : [cell.querySelector('.rating .visually-hidden') ?? cell];
    return parts.map((part) => {
      const text = textOf(part);
      const id = part.getAttribute('href')?.match(/([^/]+)\/index\.html$/)?.[1];
      return [id ? decodeURIComponent(id) : text.toLowerCase().replaceAll(' ', '-'), text];
    });
  };

  // What a cell is sorted by; undefined when nothing is known, which stands last either way.
  const valueOf = (cell) => {
    if (cell.dataset.value) return Number(cell.dataset.value);
    const time = cell.querySelector('time');
    const text = time ? time.dateTime : textOf(cell);
    return text === '–' || (!time && cell.querySelector('.unknown')) ? undefined : text || undefined;
  };
  const compare = (a, b, turn) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b));
  };

  const addTo = (group, place) => {
    const section = place.closest('section');
    group.places.push({ place, section });
    const add = (key, label, isFilter, cell) => {
      const choices = isFilter && (({ row }) => (cell(row) ? choicesIn(cell(row)) : []));
      if (!group.columns.has(key)) group.columns.set(key, { label, choices, cell });
    };
    for (const head of all('[data-sort]', place)) {
      add(head.dataset.sort, textOf(head), 'filter' in head.dataset, (row) => row.cells[head.cellIndex]);
      group.heads.push(head);
    }
    for (const row of place.tBodies ? all('tbody > tr', place) : all(place.dataset.list, place)) {
      group.rows.push({ row, section, at: group.rows.length, words: folded(textOf(row)) });
      for (const { dataset, firstElementChild: label } of all('[data-field]', row)) {
        add(dataset.field, textOf(label), true, (row) => row.querySelector(`[data-field="${dataset.field}"] dd`));
      }
    }
  };

  const show = (group) => {
    const asked = folded(group.query).split(/\s+/);
    const chosen = [...group.chosen].filter(([, value]) => value);
    for (const entry of group.rows) {
      const has = ([key, value]) => group.columns.get(key).choices(entry).some(([id]) => id === value);
      entry.row.hidden = !(asked.every((word) => entry.words.includes(word)) && chosen.every(has));
    }
    const key = group.sort.replace('-', '');
    const turn = group.sort === key ? 1 : -1;
    for (const entry of key ? group.rows : []) entry.value = valueOf(group.columns.get(key).cell(entry.row));
    group.rows.sort((a, b) => (key && compare(a.value, b.value, turn)) || a.at - b.at);
    for (const { row } of group.rows) row.parentNode.append(row);
    for (const head of group.heads) {
      head.removeAttribute('aria-sort');
      if (head.dataset.sort === key) head.ariaSort = turn > 0 ? 'ascending' : 'descending';
    }
    const shown = group.rows.filter(({ row }) => !row.hidden);
    if (group.places.length > 1) {
      for (const { section } of group.places) section.hidden = !shown.some((entry) => entry.section === section);
    }
    all(`[data-follows="${group.name}"]`).forEach((table) => follow(table, group));
    const isWhole = shown.length === group.rows.length;
    group.tools.hidden = isWhole && group.rows.length < FEWEST;
    group.clear.hidden = isWhole && !key;
    group.search.value = group.query;
    for (const [key, select] of group.selects) select.value = group.chosen.get(key) ?? '';
    if (group.all) lookFurther(group);
    const slots = { shown: shown.length, total: group.rows.length, all: Number(group.all) };
    group.count.textContent = filled(group.all ? words.shownHere : words.shown, slots);
  };

  // What a filter leaves out of a list on several pages may stand on another of them: the search finds it there.
  const lookFurther = ({ further, query, chosen, selects }) => {
    // What an address asks for may be no choice on this page.
    const nameOfChoice = ([key, id]) => selects.get(key).selectedOptions[0]?.text ?? id.replaceAll('-', ' ');
    const names = [...chosen].filter(([, id]) => id).map(nameOfChoice);
    const question = [...names, query.trim()].filter(Boolean).join(' ');
    further.hidden = !question;
    further.href = `${SEARCH}?${new URLSearchParams({ q: question })}`;
  };

  // The same things in the same order; its sums are of what is shown.
  const follow = (table, group) => {
    const address = (row) => row.querySelector('th a').href;
    const rows = new Map(all('tbody > tr', table).map((row) => [address(row), row]));
    for (const entry of group.rows) {
      const row = rows.get(address(entry.row));
      row.hidden = entry.row.hidden;
      row.parentNode.append(row);
    }
    for (const { cells, dataset } of all('[data-counts]', table)) {
      const counts = (row, at) => !row.hidden && row.cells[at].querySelector(dataset.counts);
      [...cells].slice(1).forEach((cell, i) => {
        // Its bar is of all rows, and comes back with them.
        cell.whole ??= [...cell.childNodes];
        const isWhole = group.rows.every(({ row }) => !row.hidden);
        if (isWhole) cell.replaceChildren(...cell.whole);
        else cell.textContent = numbers.format([...rows.values()].filter((row) => counts(row, i + 1)).length);
      });
    }
  };

  const read = () => {
    const said = new URLSearchParams(location.hash.slice(1));
    for (const group of groups) {
      const of = (key) => said.get(group.prefix + key) ?? '';
      group.query = of('q');
      group.sort = group.heads.some(({ dataset }) => dataset.sort === of('sort').replace('-', '')) ? of('sort') : '';
      for (const key of group.selects.keys()) group.chosen.set(key, of(key));
      show(group);
    }
  };

  // While somebody types, the history gets no entry for each letter.
  const write = (group, isTyping) => {
    show(group);
    const said = new URLSearchParams();
    for (const { prefix, chosen, query, sort } of groups) {
      for (const [key, value] of [...chosen, ['q', query], ['sort', sort]]) if (value) said.set(prefix + key, value);
    }
    const fragment = `${said}` && `#${said}`;
    history[isTyping ? 'replaceState' : 'pushState'](null, '', location.pathname + location.search + fragment);
  };

  // The parts of a page that hold a list or go along with it, by the names of their sections.
  const partsOf = (page, { name }) => {
    const places = [...placesIn(page), ...all('[data-follows]', page)];
    const parts = places.filter((place) => (place.dataset.follows ?? groupOf(place)) === name).map((place) => {
      const section = place.closest('section');
      return [nameOf(section), section ?? place.closest('.table-scroll')];
    });
    return new Map(parts);
  };

  const pageAt = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Links keep their meaning on a page elsewhere.
    for (const link of all('[href]:not([href^="#"])', page)) {
      link.setAttribute('href', new URL(link.getAttribute('href'), answer.url));
    }
    return page;
  };

  const addPart = (whole, part) => {
    const rowsOf = (of) => all('[data-table] > tbody, [data-follows] > tbody, [data-list]', of);
    const from = rowsOf(part);
    rowsOf(whole).forEach((rows, i) => rows.append(...from[i].children));
  };

  // What a page says of its part of the list alone, its sums and where the others are, gives way.
  const forgetPages = () => {
    for (const row of all('tfoot [data-counts]')) {
      const inAll = row.nextElementSibling;
      [...(inAll?.cells ?? [])].slice(1).forEach((cell, i) => row.cells[i + 1].replaceChildren(...cell.childNodes));
      inAll?.remove();
    }
    for (const note of all('[data-list-of], #_pages')) note.remove();
  };

  // All rows of a list that stands on several pages, brought to this one to be sorted and filtered.
  const bringAll = async (group, button) => {
    const pages = all('#_pages li a');
    const whole = new Map();
    button.disabled = true;
    try {
      let address = pages[0].href;
      for (let page = 1; address; page += 1) {
        group.count.textContent = filled(words.bringing, { page, pages: Number(pages.at(-1).lastChild.textContent) });
        const other = await pageAt(address);
        for (const [name, part] of partsOf(other, group)) {
          if (whole.has(name)) addPart(whole.get(name), part);
          else whole.set(name, part);
        }
        address = other.querySelector('#_pages [rel=next]')?.href;
      }
    } catch {
      group.count.textContent = words.notBrought;
      button.disabled = false;
      return;
    }
    const here = [...partsOf(document, group).values()];
    group.tools.remove();
    here[0].before(...whole.values());
    for (const part of here) part.remove();
    forgetPages();
    [first] = gather(placesIn(document).filter((place) => groupOf(place) === group.name));
    groups[0] = first;
    setUp(first);
    read();
    first.search.focus();
  };

  const addControls = (group) => {
    for (const head of group.heads) {
      const key = head.dataset.sort;
      const button = make('button', { type: 'button', className: 'sort' }, ...head.childNodes);
      // Up, down, and back to the order in which the page came.
      button.onclick = () => {
        group.sort = { [key]: `-${key}`, [`-${key}`]: '' }[group.sort] ?? key;
        write(group);
      };
      head.append(button);
    }
    const controls = [];
    const addLabelled = (textContent, key, control) => {
      control.id = `_${group.name}-by-${key}`;
      controls.push(make('div', {}, make('label', { textContent, htmlFor: control.id }), control));
    };
    for (const [key, { label, choices, isOrdered }] of group.columns) {
      const found = choices ? [...new Map(group.rows.flatMap(choices))].filter(([id]) => id) : [];
      if (found.length < 2) continue;
      if (!isOrdered) found.sort((a, b) => collator.compare(a[1], b[1]));
      const options = found.map(([id, text]) => new Option(text, id));
      const select = make('select', {}, new Option(words.all, ''), ...options);
      select.onchange = () => {
        group.chosen.set(key, select.value);
        write(group);
      };
      group.selects.set(key, select);
      addLabelled(label, key, select);
    }
    group.search = make('input', { type: 'search', autocomplete: 'off' });
    group.search.oninput = () => {
      group.query = group.search.value;
      write(group, true);
    };
    group.count = make('output');
    group.clear = make('button', { type: 'button', textContent: words.clear });
    group.clear.onclick = () => {
      group.query = group.sort = '';
      group.chosen.clear();
      group.search.focus();
      write(group);
    };
    group.further = make('a', { textContent: words.search, hidden: true });
    addLabelled(group.all ? words.findHere : words.find, 'text', group.search);
    const said = make('p', {}, group.count, group.further, group.clear);
    controls.push(said);
    // From the disk a page may not read another one.
    if (words.bring && group.all <= MOST && location.protocol !== 'file:') {
      const bring = make('button', { type: 'button', textContent: words.bring });
      bring.onclick = () => bringAll(group, bring);
      said.append(bring);
    }
    group.tools = make('div', { className: 'table-tools', role: 'group', ariaLabel: words.tools }, ...controls);
    const [{ place, section }] = group.places;
    (group.places.length > 1 ? section : place.closest('.table-scroll') ?? place).before(group.tools);
  };

  const gather = (places) => {
    const found = new Map();
    for (const place of places) {
      const name = groupOf(place);
      const fresh = { name, places: [], rows: [], heads: [], columns: new Map(), chosen: new Map(), selects: new Map() };
      if (!found.has(name)) found.set(name, fresh);
      addTo(found.get(name), place);
    }
    return [...found.values()];
  };

  const setUp = (group) => {
    group.prefix = group === first ? '' : `${group.name}.`;
    // A list on several pages says how long it is.
    if (group === first) group.all = document.querySelector('[data-list-of]')?.dataset.listOf;
    const part = ({ section }) => [[nameOf(section), textOf(section.querySelector('h2'))]];
    if (group.places.length > 1) group.columns.set('when', { label: words.when, choices: part, isOrdered: true });
    Object.assign(group, { query: '', sort: '' });
    addControls(group);
  };

  // The first table's state has no prefix, and figures lead to it, even where it is too short for controls.
  const gathered = gather(placesIn(document));
  [first] = gathered;
  groups.push(...gathered.filter(({ rows }) => rows.length > 1));
  groups.forEach(setUp);
  // A figure that a table can show leads to it.
  for (const place of all('[data-show]')) {
    if (!first?.selects.has(place.dataset.show.split('=')[0])) continue;
    const link = make('a', { href: `#${place.dataset.show}`, textContent: place.textContent });
    const name = textOf(place.closest('tr').cells[0]);
    if (name !== textOf(place)) link.ariaLabel = `${name}: ${textOf(place)}`;
    link.onclick = () => first.tools.scrollIntoView();
    place.replaceWith(link);
  }
  read();
  // An anchor of the page says nothing of what is shown.
  window.onhashchange = () => /^#[^=]+$/.test(location.hash) || read();
})();
