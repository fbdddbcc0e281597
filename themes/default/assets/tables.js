// Tables that sort and filter. Without this script they are whole, in their useful order, and have
// no controls.
//
// A template marks a table `data-table`, a column `data-sort="KEY"` and, if it may be filtered by
// what stands in it, `data-filter`. Tables with the same `data-table="NAME"` go together. A table
// `data-follows="NAME"` shows the same opportunities in the same order. A list of articles,
// `data-list="SELECTOR"`, is filtered by their `data-field="KEY"`.
//
// What is shown stands in the address, #owner=aoife&stage=develop&sort=-amount&q=rail, so that it can
// be sent to somebody. The keys of the second group on a page begin with its name: #closed.sort=name.
'use strict';
(() => {
  const words = document.currentScript.dataset;
  // With fewer rows a reader sees at once what a filter would find.
  const FEWEST = 6;
  const groups = [];
  let collator;
  try {
    collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  } catch {
    collator = new Intl.Collator(undefined, { numeric: true });
  }

  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };
  const textOf = (element) => element.textContent.trim().replace(/\s+/g, ' ');
  const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const fill = (text, slots) => text.replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);

  /** What may be chosen in a cell, by what stands for it in addresses: the id of what a link leads to, else the text. */
  const choicesIn = (cell) => {
    const rating = cell.querySelector('.rating');
    const links = [...cell.querySelectorAll('a[href]')];
    const said = links.length ? links : [rating?.querySelector('.visually-hidden') ?? cell];
    return said.map((element) => {
      const text = textOf(element);
      const id = element.getAttribute('href')?.match(/([^/]+)\/index\.html$/)?.[1];
      return [id ? decodeURIComponent(id) : text.toLowerCase().replace(/\s/g, '-'), text];
    });
  };

  /** What a cell is sorted by; undefined when nothing is known. */
  const valueOf = (cell) => {
    if (cell.dataset.value) return Number(cell.dataset.value);
    const time = cell.querySelector('time[datetime]');
    if (time) return time.dateTime;
    const text = textOf(cell);
    return text === '' || text === '–' || cell.querySelector('.unknown') ? undefined : text;
  };

  // What is not known stands last, whichever way the rest is turned.
  const compare = (a, b, turn) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b));
  };

  const labelOf = (section) => section?.getAttribute('aria-labelledby')?.replace(/^_/, '');

  const tableColumns = (table) =>
    [...table.tHead.querySelectorAll('[data-sort]')].map((head) => ({
      key: head.dataset.sort,
      label: textOf(head),
      isFilter: 'filter' in head.dataset,
      head,
      cell: (row) => row.cells[head.cellIndex],
    }));

  /** Tables and lists by the name of their group, in the order of the page. */
  const collect = () => {
    const named = new Map();
    for (const place of document.querySelectorAll('[data-table], [data-list]')) {
      const section = place.closest('section');
      const name = place.dataset.table || labelOf(section) || 'list';
      const group = named.get(name) ?? { name, places: [], rows: [], columns: new Map(), heads: [], chosen: new Map(), query: '', sort: '' };
      named.set(name, group);
      group.places.push({ place, section });
      const isTable = place.matches('table');
      if (isTable) {
        for (const column of tableColumns(place)) {
          if (!group.columns.has(column.key)) group.columns.set(column.key, column);
          group.heads.push(column);
        }
      }
      const rows = isTable ? [...place.tBodies].flatMap((body) => [...body.rows]) : place.querySelectorAll(place.dataset.list);
      for (const row of rows) {
        group.rows.push({ row, section, words: folded(textOf(row)), position: group.rows.length });
        for (const field of isTable ? [] : row.querySelectorAll('[data-field]')) {
          const key = field.dataset.field;
          const cell = (row) => row.querySelector(`[data-field="${key}"] dd`);
          if (!group.columns.has(key)) group.columns.set(key, { key, label: textOf(field.querySelector('dt')), isFilter: true, cell });
        }
      }
    }
    for (const group of named.values()) {
      if (group.places.length > 1) {
        const of = ({ section }) => [[labelOf(section), textOf(section.querySelector('h2'))]];
        group.columns.set('when', { key: 'when', label: words.when, isFilter: true, choices: of });
      }
      group.prefix = groups.length ? `${group.name}.` : '';
      if (group.rows.length > 1) groups.push(group);
    }
  };

  const choicesOf = (column, entry) => {
    if (column.choices) return column.choices(entry);
    const cell = column.cell(entry.row);
    return cell ? choicesIn(cell) : [];
  };

  const show = (group) => {
    const asked = folded(group.query).split(/\s+/).filter(Boolean);
    const chosen = [...group.chosen].filter(([, value]) => value);
    const fits = (entry) =>
      asked.every((word) => entry.words.includes(word)) &&
      chosen.every(([key, value]) => choicesOf(group.columns.get(key), entry).some(([id]) => id === value));
    for (const entry of group.rows) entry.row.hidden = !fits(entry);

    const turn = group.sort.startsWith('-') ? -1 : 1;
    const by = group.columns.get(group.sort.replace(/^-/, ''));
    const ordered = [...group.rows];
    if (by) {
      for (const entry of group.rows) entry.value = valueOf(by.cell(entry.row));
      ordered.sort((a, b) => compare(a.value, b.value, turn) || a.position - b.position);
    }
    if (by || group.isSorted) for (const { row } of ordered) row.parentNode.append(row);
    group.isSorted = Boolean(by);
    for (const { key, head } of group.heads) {
      if (by?.key === key) head.setAttribute('aria-sort', turn > 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }

    const shown = group.rows.filter(({ row }) => !row.hidden);
    if (group.places.length > 1) for (const { section } of group.places) section.hidden = !shown.some((entry) => entry.section === section);
    for (const table of document.querySelectorAll(`table[data-follows="${group.name}"]`)) follow(table, ordered);
    if (!group.tools) return;
    const isNarrowed = shown.length < group.rows.length;
    group.tools.hidden = group.rows.length < FEWEST && !isNarrowed;
    group.clear.hidden = !isNarrowed && !by;
    group.search.value = group.query;
    for (const [key, select] of group.selects) select.value = group.chosen.get(key) ?? '';
    group.count.textContent = fill(group.all ? words.shownHere : words.shown, { shown: shown.length, total: group.rows.length, all: group.all });
  };

  /** Brings a table that follows another into its order; its sums are of what is shown. */
  const follow = (table, ordered) => {
    const address = (row) => row.querySelector('th a')?.href;
    const rows = new Map([...table.tBodies[0].rows].map((row) => [address(row), row]));
    for (const entry of ordered) {
      const row = rows.get(address(entry.row));
      if (!row) continue;
      row.hidden = entry.row.hidden;
      table.tBodies[0].append(row);
    }
    for (const sums of table.querySelectorAll('[data-counts]')) {
      [...sums.cells].slice(1).forEach((cell, i) => {
        const counted = [...rows.values()].filter((row) => !row.hidden && row.cells[i + 1].querySelector(sums.dataset.counts));
        cell.textContent = counted.length;
      });
    }
  };

  /** Takes what is shown from the address. An anchor of the page says nothing about it. */
  const read = () => {
    const fragment = location.hash.slice(1);
    if (fragment && !fragment.includes('=')) return;
    const said = new URLSearchParams(fragment);
    for (const group of groups) {
      const of = (key) => said.get(group.prefix + key) ?? '';
      group.query = of('q');
      const by = of('sort');
      group.sort = group.heads.some(({ key }) => key === by.replace(/^-/, '')) ? by : '';
      for (const [key, { isFilter }] of group.columns) if (isFilter) group.chosen.set(key, of(key));
      show(group);
    }
  };

  /** Writes what is shown into the address; while somebody types, into the same entry of the history. */
  const write = (group, isTyping) => {
    show(group);
    const said = new URLSearchParams();
    for (const { prefix, chosen, query, sort } of groups) {
      for (const [key, value] of [...chosen, ['q', query], ['sort', sort]]) if (value) said.set(prefix + key, value);
    }
    const address = location.pathname + location.search + (said.size ? `#${said}` : '');
    history[isTyping ? 'replaceState' : 'pushState'](null, '', address);
  };

  const addButtons = (group) => {
    for (const { key, head } of group.heads) {
      const button = make('button', { type: 'button', className: 'sort' }, ...head.childNodes);
      // Up, down, and back to the order in which the page came.
      button.addEventListener('click', () => {
        group.sort = { [key]: `-${key}`, [`-${key}`]: '' }[group.sort] ?? key;
        write(group);
      });
      head.append(button);
    }
  };

  const addTools = (group) => {
    group.selects = new Map();
    const labels = [];
    for (const column of group.columns.values()) {
      if (!column.isFilter) continue;
      const choices = new Map(group.rows.flatMap((entry) => choicesOf(column, entry)).filter(([id]) => id));
      if (choices.size < 2) continue;
      const sorted = column.choices ? [...choices] : [...choices].sort((a, b) => collator.compare(a[1], b[1]));
      const options = sorted.map(([value, label]) => new Option(label, value));
      const select = make('select', {}, new Option(words.all, ''), ...options);
      select.addEventListener('change', () => {
        group.chosen.set(column.key, select.value);
        write(group);
      });
      group.selects.set(column.key, select);
      labels.push(make('label', {}, make('span', { textContent: column.label }), select));
    }
    group.search = make('input', { type: 'search', autocomplete: 'off' });
    group.search.addEventListener('input', () => {
      group.query = group.search.value;
      write(group, true);
    });
    labels.push(make('label', {}, make('span', { textContent: words.find }), group.search));
    group.count = make('output', {});
    group.clear = make('button', { type: 'button', textContent: words.clear });
    group.clear.addEventListener('click', () => {
      group.query = group.sort = '';
      group.chosen.clear();
      group.search.focus();
      write(group);
    });
    const state = make('p', {}, group.count, ' ', group.clear);
    group.tools = make('div', { className: 'table-tools', role: 'group', ariaLabel: words.tools }, ...labels, state);
    const { place, section } = group.places[0];
    (group.places.length > 1 ? section : (place.closest('.table-scroll') ?? place)).before(group.tools);
  };

  /** A figure that a table can show leads to it. */
  const addLinks = () => {
    for (const place of document.querySelectorAll('[data-show]')) {
      const link = make('a', { href: `#${place.dataset.show}`, textContent: place.textContent });
      const name = textOf(place.closest('tr').cells[0]);
      if (name !== textOf(place)) link.ariaLabel = `${name}: ${textOf(place)}`;
      link.addEventListener('click', () => groups[0]?.tools.scrollIntoView());
      place.replaceWith(link);
    }
  };

  collect();
  groups.forEach((group, i) => {
    if (i === 0) group.all = document.querySelector('[data-list-of]')?.dataset.listOf;
    addButtons(group);
    addTools(group);
  });
  addLinks();
  window.addEventListener('hashchange', read);
  read();
  // Without a state in the address there is still a count to show.
  for (const group of groups) show(group);
})();
