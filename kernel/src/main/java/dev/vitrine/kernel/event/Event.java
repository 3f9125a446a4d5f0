package dev.vitrine.kernel.event;

import java.util.List;

/// Something that happened between a shopper and a shop.
public sealed interface Event {
  /// What every event says: its id, when, who, and in which search.
  Head head();

  /// Ids of the items that it is about.
  List<String> items();

  /// Something was asked for, and a page was served. The shop itself tells this of its own pages.
  ///
  /// @param text the words as typed, empty when there were none
  /// @param found how many items there were, as far as it is known
  /// @param placed the items of the page
  record Asked(Head head, String text, long found, List<Placed> placed) implements Event {
    public Asked {
      placed = List.copyOf(placed);
    }

    @Override
    public List<String> items() {
      return Placed.items(placed);
    }
  }

  /// Items were shown.
  record Impression(Head head, List<Placed> placed) implements Event {
    public Impression {
      placed = List.copyOf(placed);
    }

    @Override
    public List<String> items() {
      return Placed.items(placed);
    }
  }

  /// Shown items were chosen.
  record Click(Head head, List<Placed> placed) implements Event {
    public Click {
      placed = List.copyOf(placed);
    }

    @Override
    public List<String> items() {
      return Placed.items(placed);
    }
  }

  /// Items were looked at on pages of their own.
  ///
  /// @param via the video or live that led there, empty when none did
  record View(Head head, List<String> items, String via) implements Event {
    public View {
      items = List.copyOf(items);
    }

    /// Items that no video or live led to.
    public View(Head head, List<String> items) {
      this(head, items, "");
    }
  }

  /// Goods were put into a cart.
  record Cart(Head head, List<Line> lines) implements Event {
    public Cart {
      lines = List.copyOf(lines);
    }

    @Override
    public List<String> items() {
      return Line.items(lines);
    }
  }

  /// Goods were bought, sent, sent back or paid back.
  ///
  /// @param order the shop's number of the order, empty when it is not said
  /// @param step how far the order is
  record Order(Head head, OrderStep step, String order, List<Line> lines) implements Event {
    public Order {
      lines = List.copyOf(lines);
    }

    @Override
    public List<String> items() {
      return Line.items(lines);
    }
  }

  /// A video or a live was watched.
  ///
  /// @param step how far
  /// @param watched milliseconds watched so far
  /// @param length milliseconds of the whole, 0 when it is not known or has no end
  record Watch(Head head, String item, WatchStep step, long watched, long length) implements Event {
    @Override
    public List<String> items() {
      return List.of(item);
    }
  }

  /// An item was rated.
  ///
  /// @param stars 1 to 5
  /// @param words what the shopper wrote for others to read: at most 1,000 characters, no control
  ///   characters but line feeds; empty for nothing
  /// @param vouched whether who told it stands for it that the shopper has bought the item
  record Review(Head head, String item, int stars, String words, boolean vouched) implements Event {
    /// Stars alone that nobody vouches for.
    public Review(Head head, String item, int stars) {
      this(head, item, stars, "", false);
    }

    @Override
    public List<String> items() {
      return List.of(item);
    }
  }

  /// A shopper complained.
  ///
  /// @param item what about, empty when it is about the order as a whole
  /// @param order the order, empty when it is not said
  /// @param reason in the shop's own words for reasons
  record Complaint(Head head, String item, String order, String reason) implements Event {
    @Override
    public List<String> items() {
      return item.isEmpty() ? List.of() : List.of(item);
    }
  }

  /// A goal of the shop's own was reached, such as signing up or following somebody.
  ///
  /// @param party id of the seller or creator that it is about, empty for none
  record Goal(Head head, List<String> items, String party) implements Event {
    public Goal {
      items = List.copyOf(items);
    }

    /// A goal that is about nobody.
    public Goal(Head head, List<String> items) {
      this(head, items, "");
    }
  }

  /// Filters were shown, chosen, or led to a goal.
  ///
  /// @param step which of these
  /// @param filters as `attribute:value`
  record Filtered(Head head, FilterStep step, List<String> filters) implements Event {
    public Filtered {
      filters = List.copyOf(filters);
    }

    @Override
    public List<String> items() {
      return List.of();
    }
  }
}
