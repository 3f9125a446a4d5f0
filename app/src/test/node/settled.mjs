/** Resolves when the search that an act starts has been drawn. */
export function settled(page) {
  return new Promise((done, failed) => {
    const began = Date.now();
    let busy = false;
    const look = () => {
      busy ||= page.status !== 'idle';
      if (page.status === 'error') {
        failed(page.error);
      } else if (busy && page.status === 'idle') {
        setTimeout(done, 20);
      } else if (Date.now() - began > 30_000) {
        failed(new Error('the search did not settle'));
      } else {
        setTimeout(look, 1);
      }
    };
    setTimeout(look, 0);
  });
}
