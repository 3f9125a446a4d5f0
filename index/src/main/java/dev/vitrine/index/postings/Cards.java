package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/// What the first stage wants to know of some items beside their words, read once for all features:
/// the stems of their titles, their categories and the names of their attributes, as 32-bit hashes.
public final class Cards {
  /// The place of a title that does not go over to anything else.
  public static final int NOWHERE = Integer.MAX_VALUE;

  private final int[] starts;
  private final int[] numbers;

  private Cards(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /// Copies the cards of documents. How long each is comes first, for all of them: so the memory
  /// that they lie in is waited for together, not card by card.
  ///
  /// @param docs document numbers, rising
  static Cards of(List<LeafReaderContext> leaves, SegmentMaps maps, int[] docs) throws IOException {
    int[] starts = new int[docs.length + 1];
    var parts = new ArrayList<Lying>();
    int done = 0;
    for (LeafReaderContext leaf : leaves) {
      int first = done;
      done = behind(docs, done, leaf.docBase + leaf.reader().maxDoc());
      if (done > first) {
        var part = new Lying(maps.cards(leaf), leaf.docBase, first, done);
        part.place(docs, starts);
        parts.add(part);
      }
    }
    int[] numbers = new int[starts[docs.length]];
    parts.forEach(part -> part.copy(docs, starts, numbers));
    return new Cards(starts, numbers);
  }

  private static int behind(int[] docs, int from, int end) {
    int at = from;
    while (at < docs.length && docs[at] < end) {
      at++;
    }
    return at;
  }

  /// Cards that lie in one segment.
  ///
  /// @param base its first document
  /// @param first card of these
  /// @param end behind the last of these
  private record Lying(SegmentCards cards, int base, int first, int end) {
    void place(int[] docs, int[] starts) {
      for (int card = first; card < end; card++) {
        starts[card + 1] = starts[card] + cards.length(docs[card] - base);
      }
    }

    void copy(int[] docs, int[] starts, int[] numbers) {
      for (int card = first; card < end; card++) {
        cards.copy(docs[card] - base, numbers, starts[card], starts[card + 1]);
      }
    }
  }

  /// How many cards there are.
  public int size() {
    return starts.length - 1;
  }

  /// Hashes of one kind on a card.
  public enum Part {
    /// Paths of categories.
    CATEGORIES,
    /// Names of attributes.
    NAMES,
    /// Stems of the title.
    STEMS
  }

  /// The place of a card's first hash of a kind, for {@link #hash}.
  public int first(int card, Part part) {
    return switch (part) {
      case CATEGORIES -> starts[card] + Card.HEAD;
      case NAMES -> starts[card] + Card.HEAD + categories(card);
      case STEMS -> title(card);
    };
  }

  /// The place behind a card's last hash of a kind.
  public int end(int card, Part part) {
    return switch (part) {
      case CATEGORIES -> first(card, Part.NAMES);
      case NAMES -> title(card);
      case STEMS -> starts[card + 1];
    };
  }

  /// The hash at a place.
  public int hash(int place) {
    return numbers[place];
  }

  /// How many stems of the title stand before the first word such as `for`, or {@link #NOWHERE}.
  public int link(int card) {
    return numbers[starts[card]];
  }

  /// How many categories there are.
  public int categories(int card) {
    return numbers[starts[card] + 1];
  }

  /// A hash of the path of a category.
  public int category(int card, int category) {
    return numbers[starts[card] + Card.HEAD + category];
  }

  /// The hash that a card has of the path of a category.
  public static int hashOf(List<String> path) {
    return Card.hash(path);
  }

  /// How many names of attributes there are.
  public int names(int card) {
    return numbers[starts[card] + 2];
  }

  /// A hash of the name of an attribute.
  public int name(int card, int name) {
    return numbers[starts[card] + Card.HEAD + categories(card) + name];
  }

  /// How many stems the title has.
  public int stems(int card) {
    return starts[card + 1] - title(card);
  }

  /// The hash of a stem of the title, in order.
  public int stem(int card, int stem) {
    return numbers[title(card) + stem];
  }

  private int title(int card) {
    return starts[card] + Card.HEAD + categories(card) + names(card);
  }
}
