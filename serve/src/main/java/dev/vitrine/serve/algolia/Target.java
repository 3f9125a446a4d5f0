package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an index name stands for: a catalogue, by relevance or in an order.
record Target(String name, Catalogue catalogue, List<Order> order) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,256}");
  private static final Pattern SORTED = Pattern.compile("(.+?)_(.+)_(asc|desc)");

  /// The catalogue of a name, a replica named in some catalogue's settings, or
  /// `CATALOGUE_ATTRIBUTE_asc` and `_desc`.
  ///
  /// @throws VitrineException NOT_FOUND when it is none of them
  static Target find(Catalogues catalogues, String name) {
    check(name);
    return meant(catalogues, name)
        .orElseThrow(() -> VitrineException.notFound("Index " + name + " does not exist"));
  }

  /// The same, or nothing when it is none of them.
  static Optional<Target> meant(Catalogues catalogues, String name) {
    return catalogues
        .find(name)
        .map(own -> new Target(name, own, List.of()))
        .or(() -> replica(catalogues, name))
        .or(() -> sorted(catalogues, name));
  }

  /// A setting of a single value, a replica's own before the catalogue's, as a text.
  String setting(String key, String fallback) {
    return Json.scalar(Replicas.setting(name, key, catalogue.settings()), fallback);
  }

  /// Refuses a name that no catalogue can have.
  static String check(String name) {
    if (!NAME.matcher(name).matches()) {
      throw VitrineException.badRequest(
          "an index name is 1 to 256 letters, digits, '-', '_' and '.'");
    }
    return name;
  }

  /// The catalogue that items of a name are written to, made now if there is none.
  ///
  /// @throws VitrineException BAD_REQUEST for a name that stands for another catalogue in an order
  static Catalogue written(Catalogues catalogues, String name) {
    Optional<Target> meant = meant(catalogues, check(name));
    meant
        .filter(target -> !target.catalogue().name().equals(name))
        .ifPresent(target -> {
          throw VitrineException.badRequest(
              name
                  + " stands for the items of "
                  + target.catalogue().name()
                  + " in an order of their own: write to that one");
        });
    return meant.map(Target::catalogue).orElseGet(() -> catalogues.open(name));
  }

  /// The catalogue that lists a name as a replica, unless there is a catalogue of that name.
  static Optional<Catalogue> replicated(Catalogues catalogues, String name) {
    return catalogues.find(name).or(() -> replica(catalogues, name).map(Target::catalogue));
  }

  /// The same, or a catalogue of that name that is made now.
  static Catalogue made(Catalogues catalogues, String name) {
    check(name);
    return replicated(catalogues, name).orElseGet(() -> catalogues.open(name));
  }

  private static Optional<Target> replica(Catalogues catalogues, String name) {
    for (String each : catalogues.names()) {
      var found = catalogues.find(each);
      if (found.isPresent()) {
        Map<String, List<Order>> replicas = found.get().settings().replicas();
        if (replicas.containsKey(name)) {
          return Optional.of(new Target(name, found.get(), replicas.getOrDefault(name, List.of())));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Target> sorted(Catalogues catalogues, String name) {
    Matcher parts = SORTED.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean descending = parts.group(3).equals("desc");
    String stem = name.substring(0, parts.start(3) - 1);
    for (int cut = stem.lastIndexOf('_'); cut > 0; cut = stem.lastIndexOf('_', cut - 1)) {
      var found = catalogues.find(stem.substring(0, cut));
      if (found.isPresent()) {
        var order = new Order(stem.substring(cut + 1), descending);
        return Optional.of(new Target(name, found.get(), List.of(order)));
      }
    }
    return Optional.empty();
  }
}
