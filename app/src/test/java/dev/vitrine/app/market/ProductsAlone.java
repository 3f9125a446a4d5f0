package dev.vitrine.app.market;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A world of products without videos and lives, for tests that are to be over soon.
public final class ProductsAlone {
  private ProductsAlone() {}

  /// Writes its file.
  ///
  /// @return where it is
  public static Path in(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("products.properties"),
        """
        demand.kinds = product
        supply.videos-per-product = 0
        supply.new-videos-per-day = 0
        supply.lives-per-product = 0
        """);
  }
}
