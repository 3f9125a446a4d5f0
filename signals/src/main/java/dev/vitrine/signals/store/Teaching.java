package dev.vitrine.signals.store;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.log.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a book learns from events. The same events in the same order teach the same, as long as the
/// same is known of their items. For one thread.
public final class Teaching {
  /// Items of an order of which it is learnt what they are bought with.
  private static final int MOST_TOGETHER = 20;

  /// What a shopper bought last goes with what they buy now.
  private static final int LAST_BOUGHT = 3;

  private final Book book;
  private final ItemFacts facts;
  private final OptOuts outs;
  private final ClickCurve curve;
  private final Plays plays;
  private final Searches searches;
  private final Credit credit;
  private final Associations associations;
  private final Stitching stitching;
  private final Doings doings = new Doings();
  private Moment moment = Moment.of(0);

  /// The variant that is turned to, 0 while none is named.
  private long variant;

  /// Whether nothing of this event is to be remembered of the shopper.
  private boolean silent;

  /// @param facts what is known of items when they are learnt of
  public Teaching(Book book, ItemFacts facts) {
    this(book, facts, OptOuts.none());
  }

  /// @param outs shoppers of whom nothing is remembered
  Teaching(Book book, ItemFacts facts, OptOuts outs) {
    this.book = book;
    this.facts = facts;
    this.outs = outs;
    this.curve = new ClickCurve(book);
    this.plays = new Plays(book.recent);
    this.searches = new Searches(book.recent);
    this.credit = new Credit(book);
    this.associations = new Associations(book);
    this.stitching = new Stitching(book);
  }

  /// Learns from an event, unless it is too doubtful; whether it did.
  public boolean learn(Taken taken) {
    if (!taken.teaches()) {
      return false;
    }
    Head head = taken.event().head();
    moment = moment.to(Math.min(head.at(), taken.at()));
    silent = outs.silent(head.who(), taken.at());
    if (!silent) {
      stitching.stitch(head.catalogue(), head.who());
    }
    learn(taken.event(), Asking.of(head.catalogue(), "", head.who()));
    return true;
  }

  private void learn(Event event, Asking by) {
    String search = event.head().query();
    switch (event) {
      case Event.Asked asked -> searches.note(by, search, asked.text());
      case Event.Impression shown -> shown.placed().forEach(p -> shown(shown, p, by, search));
      case Event.Click click -> click.placed().forEach(p -> clicked(click, p, by, search));
      case Event.View view ->
          view.items().forEach(item -> done(Deed.VIEWED, 1, view, item, by, search));
      case Event.Cart cart ->
          cart.lines().forEach(line -> carted(cart, line, by, search(line, search)));
      case Event.Order order -> {
        boughtTogether(order, by);
        order.lines().forEach(line -> ordered(order, line, by));
      }
      case Event.Watch watch -> watched(watch, by, search);
      case Event.Review review -> {
        doings.clear().add(Deed.STARS, review.stars()).add(Deed.REVIEWED, 1);
        done(1, review, review.item(), by, "");
      }
      case Event.Complaint complaint ->
          complaint.items().forEach(item -> done(Deed.COMPLAINED, 0, complaint, item, by, ""));
      case Event.Goal _, Event.Filtered _ -> {}
    }
  }

  private static String search(Line line, String search) {
    return line.query().isEmpty() ? search : line.query();
  }

  private void shown(Event event, Placed placed, Asking by, String search) {
    double expected = curve.expected(by.catalogue(), placed.position(), moment);
    doings.clear().add(Deed.SHOWN, 1);
    ofPosition(placed, by);
    doings.add(Deed.EXPECTED, expected);
    done(0, event, placed.item(), by, search);
  }

  private void clicked(Event event, Placed placed, Asking by, String search) {
    doings.clear().add(Deed.CLICKED, 1);
    ofPosition(placed, by);
    done(1, event, placed.item(), by, search);
  }

  private void ofPosition(Placed placed, Asking by) {
    credit.add(Scope.POSITION, curve.key(by.catalogue(), placed.position()), doings, moment);
  }

  private void carted(Event.Cart cart, Line line, Asking by, String search) {
    variant = Hash.of(line.variant());
    done(Deed.CARTED, 3, cart, line.item(), by, search);
    variant = 0;
    led(Deed.CARTED, cart, line, by, search);
  }

  /// Counts what was done to a good for the video or live that led to it, too.
  private void led(Deed deed, Event event, Line line, Asking by, String search) {
    if (!line.via().isEmpty()) {
      Facts via = facts.of(event.head().catalogue(), line.via());
      Asking asking = by.asking(searches.words(by, search));
      credit.led(doings.clear().add(deed, 1), via, asking, moment);
    }
  }

  /// Learns what is bought with one another.
  private void boughtTogether(Event.Order order, Asking by) {
    if (order.step() != OrderStep.PURCHASE) {
      return;
    }
    String catalogue = order.head().catalogue();
    List<Bought> items =
        order.lines().stream()
            .map(line -> facts.of(catalogue, line.item()))
            .map(item -> new Bought(item.item(), item.leaf()))
            .distinct()
            .limit(MOST_TOGETHER)
            .toList();
    var before = new ArrayList<Bought>();
    profile(order.head().who(), by, profile -> before.addAll(profile.lastBought(LAST_BOUGHT)));
    before.removeAll(items);
    associations.bought(items, before, by.catalogue(), moment);
  }

  private void ordered(Event.Order order, Line line, Asking by) {
    String search = search(line, order.head().query());
    switch (order.step()) {
      case PURCHASE -> {
        variant = Hash.of(line.variant());
        Facts item = done(Deed.BOUGHT, 5, order, line.item(), by, search);
        variant = 0;
        profile(order.head().who(), by, profile -> profile.bought(item.item(), item.leaf()));
        led(Deed.BOUGHT, order, line, by, search);
      }
      case RETURN, REFUND -> {
        if (searches.firstBack(by, order, line.item())) {
          done(Deed.CAME_BACK, 0, order, line.item(), by, search);
          led(Deed.CAME_BACK, order, line, by, search);
        }
      }
      case SHIPPED, DELIVERED, CANCELLED -> {}
    }
  }

  private void watched(Event.Watch watch, Asking by, String search) {
    Plays.Progress progress = plays.of(watch, by);
    doings.clear().add(Deed.WATCHED, progress.watched() / 1e3);
    doings.add(Deed.WATCHABLE, progress.watchable() / 1e3);
    int strength =
        switch (watch.step()) {
          case PLAY, ENTER -> {
            doings.add(Deed.PLAYED, 1);
            yield 0;
          }
          case HOOKED -> {
            doings.add(Deed.HOOKED, 1);
            yield 1;
          }
          case COMPLETE -> {
            doings.add(Deed.COMPLETED, 1);
            yield 1;
          }
          case WATCHED, LEAVE -> 0;
        };
    done(strength, watch, watch.item(), by, search);
  }

  private Facts done(Deed deed, int strength, Event event, String item, Asking by, String search) {
    doings.clear().add(deed, 1);
    return done(strength, event, item, by, search);
  }

  /// Counts what is noted for an item, and remembers it of the shopper.
  ///
  /// @param strength how much it tells of the shopper, 0 for nothing
  private Facts done(int strength, Event event, String item, Asking by, String search) {
    String catalogue = event.head().catalogue();
    Facts known = facts.of(catalogue, item);
    Asking asking = by.asking(searches.words(by, search));
    priced(known);
    credit.count(doings, known, asking, moment);
    if (strength > 0) {
      turned(known, strength, event, asking);
    }
    return known;
  }

  private void priced(Facts item) {
    if (item.band() >= 0 && (doings.touched & Deed.CLICKED.bit()) != 0) {
      doings.add(Deed.PRICED, 1).add(Deed.DOUBLINGS, Facts.doublings(item.band()));
    }
  }

  private void turned(Facts item, int strength, Event event, Asking by) {
    Who who = event.head().who();
    if (!(event instanceof Event.Review)) {
      associations.note(item, strength, by, moment);
      if (!silent) {
        associations.visited(item, by, Hash.of(who.client()), Hash.of(who.user()), moment);
      }
    }
    profile(
        who,
        by,
        profile -> {
          associations.together(profile, item, by.catalogue(), moment);
          profile.turned(item, strength, by.session(), variant, moment);
        });
  }

  private void profile(Who who, Asking by, Consumer<Profile> change) {
    if (by.shopper() != 0 && !silent) {
      book.profiles.change(
          by.shopper(),
          profile -> {
            if (profile.named(Hash.of(who.client())) && profile.named(Hash.of(who.user()))) {
              change.accept(profile);
            }
          });
    }
  }
}
