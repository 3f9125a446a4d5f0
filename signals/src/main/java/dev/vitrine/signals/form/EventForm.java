package dev.vitrine.signals.form;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.FilterStep;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON form of events: one object an event, whose field `event` names what happened.
///
/// | `event` | fields besides `id`, `at`, `catalogue`, `client`, `user`, `session`, `query`, `name` |
/// | --- | --- |
/// | `asked` | `text`, `found`, `items` as of impressions; all may be left out |
/// | `impression`, `click` | `items`: `item`, `position`, `slot`, `arm`, `propensity` |
/// | `view` | `items`: `item`; `via` |
/// | `cart` | `lines`: `item`, `offer`, `quantity`, `price`, `discount`, `currency`, `query`, `via`, `variant` |
/// | `purchase`, `shipped`, `delivered`, `cancelled`, `return`, `refund` | `order`, `lines` |
/// | `play`, `hooked`, `watched`, `complete`, `enter`, `leave` | `item`, `watched_ms`, `length_ms` |
/// | `review` | `item`, `stars`, `words`, `vouched` |
/// | `complaint` | `item`, `order`, `reason` |
/// | `goal` | `items`: `item`; may be left out; `party` |
/// | `filter_shown`, `filter_chosen`, `filter_led` | `filters`: texts `attribute:value` |
public final class EventForm {
  /// Longest event in bytes.
  public static final int LONGEST = 64 * 1024;

  /// Longest words of a review in characters.
  public static final int WORDS = 1_000;

  /// Most items of a page that was asked for.
  private static final int ASKED = 1_000;

  private static final Set<String> HEAD =
      Set.of("event", "id", "at", "catalogue", "client", "user", "session", "query", "name");
  private static final Set<String> PLACED = Set.of("item", "position", "slot", "arm", "propensity");
  private static final Set<String> LINE =
      Set.of(
          "item", "offer", "quantity", "price", "discount", "currency", "query", "via", "variant");
  private static final long DAY = 86_400_000;
  private static final long LATEST = 253_402_300_799_999L;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private EventForm() {}

  /// The event of a text.
  ///
  /// @throws VitrineException BAD_REQUEST naming the field that is wrong
  public static Event read(byte[] text) {
    try {
      return read(JSON.readTree(text));
    } catch (JacksonException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /// The event of an object.
  ///
  /// @throws VitrineException BAD_REQUEST naming the field that is wrong
  public static Event read(JsonNode node) {
    var fields = new EventFields(node, "");
    String kind = fields.needed("event");
    Head head = head(fields);
    return switch (kind) {
      case "asked" -> asked(head, only(fields, "text", "found", "items"));
      case "impression" -> new Event.Impression(head, placed(only(fields, "items")));
      case "click" -> new Event.Click(head, placed(only(fields, "items")));
      case "view" -> view(head, only(fields, "items", "via"));
      case "cart" -> new Event.Cart(head, lines(only(fields, "lines")));
      case "review" -> review(head, only(fields, "item", "stars", "words", "vouched"));
      case "complaint" -> complaint(head, only(fields, "item", "order", "reason"));
      case "goal" -> goal(head, only(fields, "items", "party"));
      default -> stepped(kind, head, fields);
    };
  }

  /// The object of an event.
  public static byte[] write(Event event) {
    return JSON.writeValueAsBytes(EventWriter.of(event));
  }

  /// The object of an event that can be read back: one that came through a door with other limits
  /// than ours is held to ours.
  ///
  /// @throws VitrineException BAD_REQUEST naming the field that is beyond them
  public static byte[] readable(Event event) {
    byte[] text = write(event);
    read(text);
    return text;
  }

  /// What an event says in its field `event`.
  public static String kind(Event event) {
    return switch (event) {
      case Event.Asked _ -> "asked";
      case Event.Impression _ -> "impression";
      case Event.Click _ -> "click";
      case Event.View _ -> "view";
      case Event.Cart _ -> "cart";
      case Event.Order e -> name(e.step());
      case Event.Watch e -> name(e.step());
      case Event.Review _ -> "review";
      case Event.Complaint _ -> "complaint";
      case Event.Goal _ -> "goal";
      case Event.Filtered e -> name(e.step());
    };
  }

  private static Event stepped(String kind, Head head, EventFields fields) {
    for (OrderStep step : OrderStep.values()) {
      if (name(step).equals(kind)) {
        String order = only(fields, "order", "lines").text("order");
        return new Event.Order(head, step, order, lines(fields));
      }
    }
    for (WatchStep step : WatchStep.values()) {
      if (name(step).equals(kind)) {
        only(fields, "item", "watched_ms", "length_ms");
        long watched = fields.number("watched_ms", 0, 0, DAY);
        long length = fields.number("length_ms", 0, 0, DAY);
        return new Event.Watch(head, fields.item(), step, watched, length);
      }
    }
    for (FilterStep step : FilterStep.values()) {
      if (name(step).equals(kind)) {
        return new Event.Filtered(head, step, only(fields, "filters").texts("filters"));
      }
    }
    throw EventFields.wrong("event", "no such kind of event");
  }

  private static Head head(EventFields fields) {
    var who = new Who(fields.text("client"), fields.text("user"), fields.text("session"));
    return new Head(
        fields.needed("id"),
        fields.number("at", 0, 0, LATEST),
        fields.needed("catalogue"),
        who,
        fields.text("query"),
        fields.text("name"));
  }

  private static EventFields only(EventFields fields, String... more) {
    var known = new HashSet<>(HEAD);
    known.addAll(List.of(more));
    return fields.only(known);
  }

  private static List<Placed> placed(EventFields fields) {
    return placed(fields, EventFields.MOST);
  }

  private static List<Placed> placed(EventFields fields, int most) {
    return fields.list("items", most).stream().map(EventForm::place).toList();
  }

  private static Placed place(EventFields each) {
    each.only(PLACED);
    return new Placed(
        each.item(),
        (int) each.number("position", 0, 0, 1_000_000),
        each.text("slot"),
        each.text("arm"),
        each.share("propensity"));
  }

  private static List<String> items(EventFields fields) {
    return fields.list("items").stream().map(each -> each.only(Set.of("item")).item()).toList();
  }

  private static Event view(Head head, EventFields fields) {
    return new Event.View(head, items(fields), fields.text("via", EventFields.LONGEST_ITEM));
  }

  private static Event goal(Head head, EventFields fields) {
    List<String> items = fields.node().has("items") ? items(fields) : List.of();
    return new Event.Goal(head, items, fields.text("party", EventFields.LONGEST_ITEM));
  }

  private static List<Line> lines(EventFields fields) {
    return fields.list("lines").stream().map(EventForm::line).toList();
  }

  private static Line line(EventFields each) {
    each.only(LINE);
    return new Line(
        each.item(),
        each.text("offer"),
        (int) each.number("quantity", 1, 1, 1_000_000),
        each.money("price"),
        each.money("discount"),
        each.text("query"),
        each.text("via", EventFields.LONGEST_ITEM),
        each.text("variant"));
  }

  private static Event asked(Head head, EventFields fields) {
    List<Placed> placed = fields.node().has("items") ? placed(fields, ASKED) : List.of();
    long found = fields.number("found", placed.size(), 0, Integer.MAX_VALUE);
    return new Event.Asked(head, fields.text("text", Query.TEXT_LIMIT), found, placed);
  }

  private static Event review(Head head, EventFields fields) {
    int stars = (int) fields.number("stars", 0, 0, 5);
    if (stars == 0) {
      throw EventFields.wrong("stars", "expected a whole number from 1 to 5");
    }
    return new Event.Review(
        head, fields.item(), stars, fields.lines("words", WORDS), fields.flag("vouched"));
  }

  private static Event complaint(Head head, EventFields fields) {
    return new Event.Complaint(
        head,
        fields.text("item", EventFields.LONGEST_ITEM),
        fields.text("order"),
        fields.needed("reason"));
  }

  /// The name of a step in the field `event`.
  static String name(Enum<?> step) {
    return step.name().toLowerCase(Locale.ROOT);
  }
}
