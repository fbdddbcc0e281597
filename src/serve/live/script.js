// Keeps a page of the preview as new as its files, and says on it what is wrong with them.
//
// The preview names each edition of the site. A page knows the edition that it was made from; when
// another is on show, it loads itself again, or only its style sheets if nothing else changed.
//
// Browsers open few connections to one server. Of all pages that are open, one holds the stream of
// events and passes on what it hears; when it goes, the next one takes over.
(() => {
  "use strict";

  const OWN = "/_salesbook/";
  const EVENTS = ["hello", "reload", "css", "problem"];
  const script = document.currentScript;
  if (!script) return;

  /** The edition that this page is of; none on a page that stands for one that cannot be made. */
  let edition = script.dataset.edition;
  /** The state that such a page tells of. */
  const failed = script.dataset.failed;

  // ── What is remembered beyond a page, in this tab ──────────────────────────────────────────

  const memory = {
    get(key) {
      try {
        return JSON.parse(sessionStorage.getItem("salesbook-" + key));
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        sessionStorage.setItem("salesbook-" + key, JSON.stringify(value));
      } catch {
        // Without storage the page begins at its top again.
      }
    },
  };

  // ── Following ──────────────────────────────────────────────────────────────────────────────

  let latest = null;
  let leaving = false;

  /** Whether a state is older than one that was heard of already. */
  const isOld = (state) => {
    if (!latest) return false;
    const [mark, number] = [state, latest].map((known) => known.revision.split("-"));
    return mark[0] === number[0] && Number(mark[1]) < Number(number[1]);
  };

  const take = (state) => {
    if (leaving || !state || typeof state.revision !== "string" || isOld(state)) return;
    latest = state;
    if (failed !== undefined) {
      if (state.revision !== failed) reload();
      return;
    }
    if (state.edition && state.edition !== edition) {
      if (state.restyles !== edition) {
        reload();
        return;
      }
      edition = state.edition;
      restyle();
    }
    overlay.tell(state);
  };

  const reload = () => {
    leaving = true;
    memory.set("scroll", { address: location.href, left: scrollX, top: scrollY });
    location.reload();
  };

  const restyle = () => {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"][href]')) {
      const address = new URL(link.href, location.href);
      if (address.origin !== location.origin || address.pathname.startsWith(OWN)) continue;
      address.searchParams.set("edition", edition);
      const fresh = link.cloneNode();
      fresh.href = address.href;
      fresh.addEventListener("load", () => link.remove());
      fresh.addEventListener("error", () => fresh.remove());
      link.after(fresh);
    }
  };

  const scrollBack = () => {
    const left = memory.get("scroll");
    memory.set("scroll", null);
    if (!left || left.address !== location.href) return;
    const back = () => scrollTo({ left: left.left, top: left.top, behavior: "instant" });
    back();
    // Images may have moved the text meanwhile.
    if (document.readyState !== "complete") addEventListener("load", back, { once: true });
  };

  const ask = async () => {
    try {
      const answer = await fetch(OWN + "state.json", { cache: "no-store" });
      if (answer.ok) take(await answer.json());
    } catch {
      // The preview has ended; the stream says so when it is back.
    }
  };

  // ── Listening ──────────────────────────────────────────────────────────────────────────────

  /** Holds the stream of events; what it returns ends it. */
  const hold = (tell) => {
    let source = null;
    let again = 0;
    const open = () => {
      source = new EventSource(OWN + "events");
      for (const name of EVENTS) {
        source.addEventListener(name, (event) => {
          try {
            tell(JSON.parse(event.data));
          } catch {
            // A line that was cut off; the next one is whole.
          }
        });
      }
      source.addEventListener("error", () => {
        // Mostly it comes back by itself.
        if (source.readyState === EventSource.CLOSED) again = setTimeout(open, 2000);
      });
    };
    open();
    return () => {
      clearTimeout(again);
      source.close();
    };
  };

  /** Hears of changes, by the one page that holds the stream or by being it. */
  const listenTogether = () => {
    const channel = new BroadcastChannel("salesbook-live");
    const wish = new AbortController();
    let end = null;
    channel.addEventListener("message", (event) => take(event.data));
    navigator.locks
      .request("salesbook-live", { signal: wish.signal }, () => {
        const letGo = hold((state) => {
          channel.postMessage(state);
          take(state);
        });
        return new Promise((done) => {
          end = () => {
            letGo();
            done();
          };
        });
      })
      .catch(() => {
        // The page goes before it was its turn.
      });
    return () => {
      wish.abort();
      if (end) end();
      channel.close();
    };
  };

  /** Where pages cannot agree on one of them, those that are looked at hold a stream each. */
  const listenAlone = () => {
    let letGo = null;
    const look = () => {
      const visible = document.visibilityState === "visible";
      if (visible && !letGo) letGo = hold(take);
      if (!visible && letGo) {
        letGo();
        letGo = null;
      }
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      if (letGo) letGo();
    };
  };

  let silence = null;
  const listen = () => {
    if (silence) return;
    silence = navigator.locks && "BroadcastChannel" in window ? listenTogether() : listenAlone();
    ask();
  };
  // A page that the browser keeps for the way back must not hold the stream.
  addEventListener("pagehide", () => {
    if (silence) silence();
    silence = null;
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      leaving = false;
      listen();
    }
  });

  // ── Saying what is wrong ───────────────────────────────────────────────────────────────────

  /** An element with a class and children; text stays text. */
  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

  const overlay = {
    host: null,
    panel: null,
    body: null,
    shown: null,
    /** What had the focus before. */
    before: null,

    tell(state) {
      const wrong = state.stopped !== null || state.findings.length > 0;
      if (!wrong) {
        this.close();
      } else if (memory.get("hidden") !== state.revision && this.shown !== state.revision) {
        this.open(state);
      }
    },

    open(state) {
      if (!this.host) this.build();
      this.shown = state.revision;
      this.panel.querySelector("h2").textContent = state.heading;
      this.panel.querySelector(".summary").textContent = state.summary;
      this.panel.querySelector(".hide").textContent = state.hide_label;
      this.body.replaceChildren(make("p", "note", state.note));
      if (state.stopped !== null) this.body.append(code(make("pre", "stopped", state.stopped)));
      if (state.findings.length > 0) {
        this.body.append(make("ol", "", ...state.findings.map((finding) => item(finding, state.help_label))));
      }
      if (state.more) this.body.append(make("p", "more", state.more));
      if (!this.host.isConnected) {
        this.before = document.activeElement;
        document.body.append(this.host);
        this.panel.focus({ preventScroll: true });
      }
      this.panel.scrollTop = 0;
    },

    /** Puts it away until the next change. */
    hide() {
      memory.set("hidden", this.shown);
      this.close();
    },

    close() {
      this.shown = null;
      if (!this.host || !this.host.isConnected) return;
      const focused = document.activeElement === this.host;
      this.host.remove();
      if (focused && this.before && this.before.isConnected) this.before.focus({ preventScroll: true });
      this.before = null;
    },

    build() {
      this.host = make("salesbook-overlay");
      const style = make("link");
      style.rel = "stylesheet";
      style.href = OWN + "live.css";
      const heading = make("h2");
      heading.id = "heading";
      const summary = make("p", "summary");
      const hide = make("button", "hide");
      hide.type = "button";
      hide.setAttribute("aria-keyshortcuts", "Escape");
      hide.addEventListener("click", () => this.hide());
      this.body = make("div", "body");
      this.panel = make("div", "panel", make("div", "head", heading, summary, hide), this.body);
      this.panel.tabIndex = -1;
      this.panel.setAttribute("role", "dialog");
      this.panel.setAttribute("aria-labelledby", heading.id);
      const shadow = this.host.attachShadow({ mode: "open" });
      shadow.append(style, this.panel);
    },
  };

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && overlay.shown) overlay.hide();
  });

  /** Text that may be wider than the overlay: it can be scrolled by keys. */
  const code = (pre) => {
    pre.tabIndex = 0;
    return pre;
  };

  const item = (finding, helpLabel) => {
    const element = make("li", "", make("p", "message", make("strong", "", finding.code), " ", finding.message));
    if (finding.place) {
      const { position, before, marked, after, note } = finding.place;
      element.append(make("p", "position", position));
      const carets = "^".repeat(Math.max(1, [...marked].length));
      const under = make("span", "", make("span", "space", before), make("span", "caret", carets + " " + note));
      under.setAttribute("aria-hidden", "true");
      const line = make("span", "", before, make("mark", "", marked), after, "\n");
      if (before || marked || after) element.append(code(make("pre", "", line, under)));
      if (note) element.append(make("p", "unseen", note));
    }
    for (const help of finding.help) {
      element.append(make("p", "help", make("strong", "", helpLabel + ":"), " ", help));
    }
    return element;
  };

  scrollBack();
  listen();
})();
