package dev.vitrine.app;

import dev.vitrine.testkit.browser.Browser;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Pictures of pages: always for looking at after a run, and for the documentation when asked.
final class Pictures {
  private static final int LEVELS = 6;

  private final Browser browser;
  private final Path seen;
  private final Path documented;
  private final boolean refresh = Boolean.getBoolean("vitrine.pictures");

  Pictures(Browser browser, Path root) {
    this.browser = browser;
    seen = root.resolve("app/target/storefront");
    documented = root.resolve("docs/images");
    try {
      Files.createDirectories(seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void take(String name) {
    Path file = browser.screenshot(seen.resolve(name + ".png"));
    if (refresh) {
      reduce(file, documented.resolve("storefront-" + name + ".png"));
    }
  }

  /// The picture in 216 colours, which is small and still looks like the page.
  private static void reduce(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      BufferedImage whole = ImageIO.read(from.toFile());
      var few =
          new BufferedImage(
              whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette());
      Graphics2D canvas = few.createGraphics();
      canvas.drawImage(whole, 0, 0, null);
      canvas.dispose();
      ImageIO.write(few, "png", to.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexColorModel palette() {
    byte[][] parts = new byte[3][LEVELS * LEVELS * LEVELS];
    for (int i = 0; i < parts[0].length; i++) {
      parts[0][i] = level(i / LEVELS / LEVELS);
      parts[1][i] = level(i / LEVELS % LEVELS);
      parts[2][i] = level(i % LEVELS);
    }
    return new IndexColorModel(8, parts[0].length, parts[0], parts[1], parts[2]);
  }

  private static byte level(int step) {
    return (byte) (step * 255 / (LEVELS - 1));
  }
}
