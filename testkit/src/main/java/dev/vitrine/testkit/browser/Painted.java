package dev.vitrine.testkit.browser;

import tools.jackson.databind.JsonNode;

/// What a page of the storefront was like to wait for.
///
/// @param first milliseconds from the beginning until anything was painted
/// @param largest milliseconds until the largest part was painted
/// @param shift how far things moved that nobody had touched, by what share of the window
/// @param scripts bytes of scripts as they were sent
public record Painted(double first, double largest, double shift, long scripts) {
  private static final String SETTLED =
      "return document.querySelector('.card, #item-title') !== null"
          + " && document.querySelector('.skeleton') === null"
          + " && [...document.images].filter(i => i.getClientRects().length > 0)"
          + ".slice(0, 4).every(i => i.complete)";

  private static final String SEEN =
      "const seen = type => new Promise(done => { const all = [];"
          + " new PerformanceObserver(list => all.push(...list.getEntries()))"
          + ".observe({type, buffered: true}); setTimeout(() => done(all), 50); });"
          + "return Promise.all([seen('paint'), seen('largest-contentful-paint'),"
          + " seen('layout-shift')]).then(([paint, largest, shifts]) => ({"
          + "first: paint.find(e => e.name === 'first-contentful-paint')?.startTime ?? -1,"
          + "largest: largest.at(-1)?.startTime ?? -1,"
          + "shift: shifts.filter(e => !e.hadRecentInput).reduce((sum, e) => sum + e.value, 0),"
          + "scripts: performance.getEntriesByType('resource')"
          + ".filter(e => e.name.endsWith('.js'))"
          + ".reduce((sum, e) => sum + e.encodedBodySize, 0)}))";

  /// Waits until nothing is awaited on the page that is open, and tells what it was like.
  public static Painted of(Browser browser) {
    browser.until("nothing is awaited", () -> browser.script(SETTLED).asBoolean());
    JsonNode seen = browser.script(SEEN);
    return new Painted(
        seen.path("first").asDouble(),
        seen.path("largest").asDouble(),
        seen.path("shift").asDouble(),
        seen.path("scripts").asLong());
  }
}
