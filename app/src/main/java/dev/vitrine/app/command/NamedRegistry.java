package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.registry.Registry;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that name a catalogue's registry of models. The shop need not be stopped.
final class NamedRegistry {
  private static final String MODELS = "models";

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue of the shop (default: ${DEFAULT-VALUE})")
  private String name = "products";

  String name() {
    return name;
  }

  Registry registry() {
    Map<String, Registry> all = Registry.all(data.there().resolve(MODELS));
    Registry found = all.get(name);
    if (found == null) {
      throw VitrineException.notFound(
          "the catalogue '" + name + "' has no models; 'train' learns one");
    }
    return found;
  }
}
