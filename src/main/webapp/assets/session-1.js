// Warns five minutes before the session ends, and lets it go on without losing what was typed.
(() => {
  'use strict';
  const WARNING = 300;
  const notice = document.getElementById('session-end');
  if (!notice) {
    return;
  }
  const button = notice.querySelector('button');
  const title = document.getElementById('session-end-title').textContent;
  const text = document.getElementById('session-end-text').textContent;
  let end = 0;
  let before = null;

  function runs(seconds) {
    end = Date.now() + seconds * 1000;
  }

  function show() {
    if (notice.hidden) {
      before = document.activeElement;
      notice.hidden = false;
      button.focus();
    }
  }

  function hide() {
    notice.hidden = true;
    document.getElementById('session-end-title').textContent = title;
    document.getElementById('session-end-text').textContent = text;
    if (before) {
      before.focus();
    }
  }

  function tell() {
    document.getElementById('session-end-title').textContent = notice.dataset.endedTitle;
    document.getElementById('session-end-text').textContent = notice.dataset.ended;
    button.hidden = true;
    notice.hidden = false;
  }

  async function extend() {
    try {
      const answer = await fetch('/account/extend', {
        method: 'POST',
        body: new URLSearchParams({ secret: notice.dataset.secret }),
      });
      if (!answer.ok) {
        tell();
        return;
      }
      const seconds = Number(await answer.text());
      runs(seconds);
      if (seconds > WARNING) {
        hide();
      }
    } catch {
      // the line is down; the warning stays, so that it can be tried again
    }
  }

  function look() {
    const left = (end - Date.now()) / 1000;
    if (left <= 0) {
      tell();
    } else if (left <= WARNING) {
      show();
    }
  }

  runs(Number(notice.dataset.seconds));
  button.addEventListener('click', extend);
  setInterval(look, 1000);
})();
