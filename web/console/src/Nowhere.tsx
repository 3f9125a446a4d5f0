/** What stands at an address below the console that no page has.
 *
 * @param home the way to where the console begins */
export function Nowhere({ home }: { home: string }) {
  return (
    <main className="nowhere">
      <title>Not found · Vitrine console</title>
      <h1>There is no page at this address</h1>
      <p>It may have been written otherwise, or the page is gone.</p>
      <form onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get('q');
        location.assign(`${home}#/lab?q=${encodeURIComponent(String(words))}`);
      }}>
        <label>
          <span className="small quiet">Look at a query in the lab</span>
          <input className="field" type="search" name="q" />
        </label>
      </form>
      <p>
        <a className="button button-main" href={home}>
          To the console
        </a>{' '}
        <a className="button" href={`${home}../`}>
          To the shop
        </a>
      </p>
    </main>
  );
}
