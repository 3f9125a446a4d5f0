package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.shop.Catalogue;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of commands that open one catalogue of a stopped shop.
final class OpenedCatalogue {
  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue (default: ${DEFAULT-VALUE})")
  private String name = "products";

  /// Opens the shop, does something with the catalogue and closes it.
  ///
  /// @return the exit code
  int with(ToIntFunction<Catalogue> doing) {
    return within((_, catalogue) -> doing.applyAsInt(catalogue));
  }

  /// The same with the whole shop at hand.
  int within(ToIntBiFunction<OpenShop, Catalogue> doing) {
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      Catalogue found = shop.find(name).orElseThrow(() -> data.without(name, shop.names()));
      return doing.applyAsInt(shop, found);
    }
  }
}
