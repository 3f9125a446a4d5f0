package dev.vitrine.testkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A check of the open page with axe-core for what keeps people out.
public final class Accessibility {
  private static final String RUN =
      "return axe.run(document, {resultTypes: ['violations']}).then(found => found.violations"
          + ".filter(each => each.impact === 'serious' || each.impact === 'critical')"
          + ".map(each => each.impact + ' ' + each.id + ': ' + each.help + ' at '"
          + " + each.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')))";

  private final String axe;

  private Accessibility(String axe) {
    this.axe = axe;
  }

  /// The check with axe-core as it lies in the workspace of the web pages.
  ///
  /// @param web the folder `web` of the project, installed
  public static Accessibility of(Path web) {
    try {
      return new Accessibility(Files.readString(web.resolve("node_modules/axe-core/axe.min.js")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Serious and critical violations on the open page, each with its rule and where it is. The page
  /// comes to rest first: half-faded words have too little contrast.
  public List<String> violations(Browser browser) {
    browser.script(axe);
    browser.atRest();
    return StreamSupport.stream(browser.script(RUN).spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}
