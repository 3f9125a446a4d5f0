package dev.vitrine.search.understand;

import dev.vitrine.index.column.Columns;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.SizeNames;
import dev.vitrine.search.Meaning;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.tagging.SizeSpellings;
import dev.vitrine.search.tagging.SizeWords;
import dev.vitrine.search.tagging.SizeWords.Sized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Takes a size out of the words of a query and makes it a condition: `running shoes size 42` asks
/// for `running shoes` of which some variant has size 42.
///
/// Only what is certain becomes a condition: the words say that it is a size, and some item has it
/// in an attribute that tells sizes. Of a system that is said, those attributes and values count
/// that say it too, or that say none.
public final class NarrowToSize implements Understanding {
  @Override
  public String name() {
    return "narrow-to-size";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Query query = before.query();
    if (!query.correcting()) {
      return before;
    }
    var narrowing = new Narrowing(before);
    SizeWords.in(query.text()).stream()
        .filter(sized -> sized.said() && !narrowing.quoted(sized.start(), sized.end()))
        .sorted(Comparator.comparingInt(Sized::start))
        .forEach(sized ->
            having(sized.size(), view.columns())
                .ifPresent(some -> narrowing.narrows(sized.start(), sized.end(), some)));
    return narrowing.done();
  }

  @Override
  public String told(Understood after) {
    return Narrowing.told(after);
  }

  /// What has a size; nothing where no item is known to.
  private static Optional<Filter> having(Meaning.Size size, Columns columns) {
    String system = size.system().toLowerCase(Locale.ROOT);
    Predicate<String> those =
        name -> system.isEmpty() || Set.of("", system).contains(SizeNames.system(name));
    List<String> attributes =
        columns.attributes().stream().filter(SizeNames::tellsSize).filter(those).toList();
    Set<String> plain = SizeSpellings.of(size);
    Set<String> systems = SizeSpellings.withSystem(size);
    var all = new ArrayList<Filter>();
    for (String attribute : attributes) {
      Stream.concat(plain.stream(), systems.stream())
          .filter(spelling -> columns.knows(attribute, spelling))
          .forEach(spelling -> all.add(new Filter.Is(attribute, spelling)));
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.size() == 1 ? all.getFirst() : new Filter.Or(all));
  }
}
