// Keeps links to saved searches in this browser, where somebody presses the button for it, and lists them. Nothing is sent. Without
// this script the pages are the same: links come by mail.
'use strict';
{
  const STORE = 'my-links';
  const LINK = /^\/manage\/[\w.-]{1,300}$/;
  const isLink = (one) => typeof one?.address === 'string' && LINK.test(one?.href);

  // A browser may refuse to keep anything, and what it kept may be anything.
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(STORE) || '[]');
      return Array.isArray(kept) ? kept.filter(isLink) : [];
    } catch {
      return [];
    }
  };
  const write = (links) => {
    try {
      if (links.length === 0) localStorage.removeItem(STORE);
      else localStorage.setItem(STORE, JSON.stringify(links));
      return true;
    } catch {
      return false;
    }
  };

  const remember = document.querySelector('[data-remember]');
  if (remember) {
    const { remember: href, address, say, forget, remembered, forgotten, refused } = remember.dataset;
    const [button, status] = [remember.querySelector('button'), remember.querySelector('[role=status]')];
    const isKept = () => read().some((link) => link.href === href);
    const show = () => (button.textContent = isKept() ? forget : say);
    button.addEventListener('click', () => {
      const wasKept = isKept();
      // One link a person: the latest.
      const others = read().filter((link) => link.address !== address);
      const done = write(wasKept ? others : [...others, { href, address }]);
      status.textContent = !done ? refused : wasKept ? forgotten : remembered;
      show();
    });
    show();
    remember.hidden = false;
  }

  const list = document.querySelector('[data-kept-links]');
  if (list) {
    const row = list.querySelector('template');
    const show = () => {
      list.querySelectorAll('li').forEach((item) => item.remove());
      for (const { href, address } of read()) {
        const item = row.content.cloneNode(true);
        const [open, end] = item.querySelectorAll('a');
        open.href = href;
        open.textContent = open.dataset.open.replace('{address}', address);
        end.href = `${href}/links`;
        item.querySelector('button').addEventListener('click', () => {
          write(read().filter((link) => link.href !== href));
          show();
        });
        row.parentElement.append(item);
      }
      list.hidden = read().length === 0;
    };
    show();
  }

  if (document.querySelector('[data-link-ended]'))
    write(
      read().filter(({ href }) => location.pathname !== href && !location.pathname.startsWith(`${href}/`)),
    );
}
