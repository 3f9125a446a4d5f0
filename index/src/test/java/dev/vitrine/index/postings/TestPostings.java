package dev.vitrine.index.postings;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Postings and columns of a few items in a folder of their own.
final class TestPostings implements AutoCloseable {
  static final Words WORDS = new Words();
  static final long LATER = Long.MAX_VALUE / 2;

  final Columns columns = new Columns();
  final Map<String, Integer> slots = new HashMap<>();
  private final Path folder;
  private final Postings postings;
  private Snapshot snapshot;

  TestPostings(List<? extends Item> items) {
    try {
      folder = Files.createTempDirectory("test-postings");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    postings = Postings.open(folder, Weights.DEFAULT);
    items.forEach(this::put);
    snapshot = postings.snapshot();
    refresh();
  }

  void put(Item item) {
    int slot = columns.append(item);
    Integer before = slots.put(item.id(), slot);
    if (before != null) {
      columns.retire(before);
    }
    var document = ItemDocument.of(item, WORDS, Weights.DEFAULT);
    postings.put(item.id(), slot, document, before == null);
  }

  void remove(String id) {
    Integer slot = slots.remove(id);
    if (slot != null) {
      columns.retire(slot);
      postings.remove(id);
    }
  }

  /// Shows what was written; in as many segments as there were calls.
  void refresh() {
    postings.refresh();
    snapshot.close();
    snapshot = postings.snapshot();
  }

  void compact() {
    postings.compact(1);
    refresh();
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Matched match(TextMatch text, boolean strict, int limit) {
    return snapshot.match(request(text, strict, Filter.ALL, limit, Integer.MAX_VALUE));
  }

  /// A request ranked by words, without hints.
  MatchRequest request(TextMatch text, boolean strict, Filter filter, int limit, long countTo) {
    var pass = columns.pass(new Tally(filter, List.of()), List.of());
    return new MatchRequest(
        text,
        strict,
        List.of(),
        pass::collect,
        Optional.empty(),
        columns::tie,
        limit,
        countTo,
        0,
        System.nanoTime() + LATER);
  }

  /// A request's words without its filter, down to a score.
  MatchRequest unfiltered(MatchRequest request, double least) {
    return new MatchRequest(
        request.text(),
        request.strict(),
        List.of(),
        Admission.ALL,
        Optional.empty(),
        request.ties(),
        request.limit(),
        request.countTo(),
        least,
        request.deadline());
  }

  /// Ids of rows, best first.
  List<String> ids(Matched rows) {
    var features = columns.features();
    return IntStream.range(0, rows.size()).mapToObj(r -> features.id(rows.slot(r))).toList();
  }

  /// A word in one plain form for each stem.
  static TextMatch words(String... stems) {
    var words = new ArrayList<Word>();
    for (String stem : stems) {
      words.add(new Word(stem, List.of(Form.term(stem, 1f)), false));
    }
    return new TextMatch(words, List.of(), List.of());
  }

  @Override
  public void close() {
    snapshot.close();
    postings.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
