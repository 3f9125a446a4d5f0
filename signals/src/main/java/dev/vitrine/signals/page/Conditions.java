package dev.vitrine.signals.page;

import dev.vitrine.kernel.query.FilterText;
import dev.vitrine.kernel.query.Layout;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import java.util.ArrayList;
import java.util.List;

/// What a page was asked for besides its words, so that it can be asked for again.
///
/// @param filter what items had to satisfy, in the grammar of filters; empty for nothing
/// @param market the shopper's market, empty where it was not told
/// @param language BCP 47 tag of the language the shopper reads, empty where it was not told
/// @param sort attributes to sort by, most important first, those with a `-` before them the
///   highest first
/// @param contexts of rules
/// @param searchable attributes that the words could match in, empty for all
/// @param manner words such as {@link #TYPING} for what was otherwise than usual
/// @param from rank of the first hit, counted from 0
/// @param size hits that were asked for; 0 where none of this is known
public record Conditions(
    String filter,
    String market,
    String language,
    List<String> sort,
    List<String> contexts,
    List<String> searchable,
    List<String> manner,
    int from,
    int size) {
  /// The last word might have been unfinished.
  public static final String TYPING = "typing";

  /// Words were taken as they were typed.
  public static final String AS_TYPED = "as-typed";

  /// No rule applied.
  public static final String NO_RULES = "no-rules";

  /// What is remembered of shoppers had no part in it.
  public static final String IMPERSONAL = "impersonal";

  /// It was laid out as a feed.
  public static final String FEED = "feed";

  /// Of a page of which it was not kept.
  public static final Conditions UNKNOWN =
      new Conditions("", "", "", List.of(), List.of(), List.of(), List.of(), 0, 0);

  public Conditions {
    sort = List.copyOf(sort);
    contexts = List.copyOf(contexts);
    searchable = List.copyOf(searchable);
    manner = List.copyOf(manner);
  }

  /// Those of a query.
  public static Conditions of(Query query) {
    return new Conditions(
        FilterText.of(query.filter()),
        query.market(),
        query.language(),
        query.order().stream().map(Conditions::written).toList(),
        query.occasion().contexts(),
        query.searchable(),
        manner(query),
        query.rank(),
        query.size());
  }

  /// Whether anything of it was kept.
  public boolean known() {
    return size > 0;
  }

  private static String written(Order order) {
    return order.descending() && !order.equals(Order.RELEVANCE)
        ? "-" + order.attribute()
        : order.attribute();
  }

  private static List<String> manner(Query query) {
    Occasion occasion = query.occasion();
    var words = new ArrayList<String>();
    if (query.typing()) {
      words.add(TYPING);
    }
    if (!query.correcting()) {
      words.add(AS_TYPED);
    }
    if (!occasion.rules()) {
      words.add(NO_RULES);
    }
    if (!occasion.personal()) {
      words.add(IMPERSONAL);
    }
    if (occasion.layout() == Layout.FEED) {
      words.add(FEED);
    }
    return words;
  }
}
