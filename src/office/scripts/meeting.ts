import { findWay } from './find-way.ts';

/* Turns the pages of a meeting by keys, as its links do. */
document.addEventListener('keydown', (event) => {
  const way = findWay(event.key);
  const isTyping =
    event.target instanceof Element && event.target.closest('textarea, input, select') !== null;
  if (way === null || isTyping || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = document.querySelector<HTMLAnchorElement>(`a[rel="${way}"]`);
  if (link === null) return;
  event.preventDefault();
  link.click();
});
