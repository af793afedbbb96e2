// Keeps the scores and notes of an audit on this device until the register has them, so that a visit survives without a network.
// Kept are codes, scores and the auditor's own notes; nothing else. What somebody else saved meanwhile is shown beside it.
(() => {
  'use strict';
  const form = document.getElementById('scores');
  if (!form || form.dataset.closed) {
    return;
  }
  const PAUSE = 800;
  const AGAIN = 10000;
  const key = 'mbt-audit-' + form.dataset.round;
  const state = document.getElementById('audit-state');
  let drafts = read();
  let sending = false;
  let timer = 0;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(key)) || {};
    } catch {
      return {};
    }
  }

  function keep() {
    try {
      if (Object.keys(drafts).length) {
        localStorage.setItem(key, JSON.stringify(drafts));
      } else {
        localStorage.removeItem(key);
      }
    } catch {
      // a browser that keeps nothing: what is on the page is still sent
    }
  }

  function part(name, code) {
    return document.getElementById(name + '-' + code);
  }

  function say(text) {
    state.textContent = text;
    state.hidden = false;
  }

  function sayAt(code, text) {
    const place = part('says', code);
    if (place) {
      place.textContent = text;
    }
  }

  function rows() {
    return [...form.querySelectorAll('[data-code]')].map((row) => row.dataset.code);
  }

  function typed(code) {
    drafts[code] = {
      score: part('score', code).value,
      note: part('note', code).value,
      seen: part('seen', code).value,
    };
    keep();
    sayAt(code, form.dataset.kept);
    clearTimeout(timer);
    timer = setTimeout(sendAll, PAUSE);
  }

  async function sendAll() {
    if (sending) {
      return;
    }
    sending = true;
    try {
      for (const code of Object.keys(drafts)) {
        const draft = drafts[code];
        if (draft.score !== form.dataset.none && !draft.newer && !(await send(code, draft))) {
          return;
        }
      }
    } finally {
      sending = false;
    }
  }

  // false when there is no sense in going on now
  async function send(code, draft) {
    let answer;
    try {
      answer = await fetch(form.dataset.target, {
        method: 'POST',
        body: new URLSearchParams({
          secret: form.elements.secret.value,
          language: document.documentElement.lang,
          code,
          score: draft.score,
          note: draft.note,
          seen: draft.seen,
        }),
      });
    } catch {
      say(form.dataset.offline);
      return false;
    }
    if (answer.status === 403) {
      say(form.dataset.signin);
      return false;
    }
    if (![200, 409, 422].includes(answer.status)) {
      say(form.dataset.offline);
      return false;
    }
    const said = await answer.json();
    if (answer.status === 200) {
      saved(code, draft, said);
    } else if (answer.status === 409) {
      differ(code, draft, said);
    } else {
      sayAt(code, said.message);
      say(form.dataset.left);
    }
    return true;
  }

  function saved(code, draft, said) {
    const now = drafts[code];
    if (now === draft) {
      delete drafts[code];
      sayAt(code, form.dataset.saved + ' ' + said.at);
    } else if (now) {
      now.seen = String(said.version);
    }
    const seen = part('seen', code);
    if (seen) {
      seen.value = said.version;
    }
    keep();
    say(Object.keys(drafts).length ? form.dataset.left : form.dataset.saved + ' ' + said.at);
  }

  function differ(code, draft, said) {
    draft.newer = said;
    keep();
    say(form.dataset.left);
    show(code, draft);
  }

  // both texts, and a button for each
  function show(code, draft) {
    const place = part('says', code);
    if (!place) {
      return;
    }
    const newer = draft.newer;
    place.textContent = form.dataset.newer + ' ' + newer.by + ', ' + newer.at + ': ' + newer.words + '. ' + newer.note;
    place.append(document.createElement('br'));
    place.append(button(form.dataset.mine, () => {
      draft.seen = String(newer.version);
      delete draft.newer;
      drafts[code] = { ...draft };
      part('seen', code).value = newer.version;
      keep();
      sayAt(code, form.dataset.kept);
      sendAll();
    }), ' ', button(form.dataset.theirs, () => {
      delete drafts[code];
      part('score', code).value = newer.score;
      part('note', code).value = newer.note;
      part('seen', code).value = newer.version;
      keep();
      sayAt(code, '');
      part('score', code).focus();
    }));
  }

  function button(text, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'action second';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  }

  for (const code of rows()) {
    const draft = drafts[code];
    if (draft) {
      part('score', code).value = draft.score;
      part('note', code).value = draft.note;
      if (draft.newer) {
        show(code, draft);
      } else {
        sayAt(code, form.dataset.kept);
      }
    }
    part('score', code).addEventListener('change', () => typed(code));
    part('note', code).addEventListener('input', () => typed(code));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (Object.keys(drafts).length) {
      sendAll();
    } else {
      say(form.dataset.nothing);
    }
  });
  addEventListener('online', sendAll);
  addEventListener('offline', () => say(form.dataset.offline));
  setInterval(() => Object.keys(drafts).length && sendAll(), AGAIN);
  if (Object.keys(drafts).length) {
    say(form.dataset.left);
    sendAll();
  }
})();
