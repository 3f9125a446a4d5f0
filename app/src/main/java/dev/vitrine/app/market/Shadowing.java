package dev.vitrine.app.market;

import dev.vitrine.app.market.RivalledPage.Pooled;
import dev.vitrine.app.shop.Rehearsal;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.learn.value.Looking;
import dev.vitrine.simulate.judge.Card;
import dev.vitrine.simulate.judge.Editor;
import dev.vitrine.simulate.judge.PageValue;
import dev.vitrine.simulate.judge.PageWorth;
import dev.vitrine.simulate.policy.Around;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A shop that learns, whose first pages other rankers make, too, once it has learnt: each at the
/// moment at which the shopper asks, before the shop knows of it. What they make is noted with what
/// it is truly worth; the shopper sees the shop's own page alone.
public final class Shadowing implements Around {
  private static final long SECOND = 1_000;

  private final LearningShop shop;
  private final List<Rival> rivals;
  private final Rival shown;
  private final int after;
  private final PageWorth worth;
  private final Editor editor;
  private final List<RivalledPage> pages = new ArrayList<>();
  private final Map<String, PageDeeds> deeds = new HashMap<>();
  private final Map<String, ItemFacts> facts = new HashMap<>();
  private Optional<RivalPages> making = Optional.empty();
  private String visited = "";

  /// @param shown whose pages shoppers are shown from then on
  /// @param after the day after which pages are noted
  Shadowing(LearningShop shop, List<Rival> rivals, Rival shown, int after, Simulation market) {
    this.shop = shop;
    this.rivals = List.copyOf(rivals);
    this.shown = shown;
    this.after = after;
    this.worth = market.worth();
    this.editor = market.editor();
  }

  @Override
  public LearningShop shop() {
    return shop;
  }

  @Override
  public List<String> page(Visit visit, Query query) {
    boolean first = !visit.id().equals(visited);
    visited = visit.id();
    if (!first || visit.day() <= after || rivals.isEmpty()) {
      return shop.page(visit, query);
    }
    RivalPages.Made made = made(query);
    List<String> own = shop.page(visit, query);
    note(visit, query.occasion().search(), own, made);
    return own;
  }

  private RivalPages.Made made(Query query) {
    LocalStorefront storefront = shop.storefront();
    storefront.clock().accept(query.occasion().at() * SECOND);
    if (making.isEmpty()) {
      making = Optional.of(new RivalPages(rehearsal(), rivals));
    }
    return making.get().of(query.within(storefront.time()));
  }

  private void note(Visit visit, String search, List<String> own, RivalPages.Made made) {
    Map<String, Pooled> pool = new HashMap<>();
    own.forEach(item -> pool.computeIfAbsent(item, id -> pooled(visit, id, made)));
    made.pages()
        .forEach(page ->
            page.forEach(item -> pool.computeIfAbsent(item, id -> pooled(visit, id, made))));
    List<PageValue> truths = made.pages().stream().map(page -> truth(visit, page)).toList();
    deeds.put(search, PageDeeds.begun());
    pages.add(
        new RivalledPage(
            visit.shopper().number(), search, own, made.pages(), truth(visit, own), truths, pool));
  }

  private Pooled pooled(Visit visit, String item, RivalPages.Made made) {
    int card = Card.of(item);
    return new Pooled(
        card == Card.NONE ? 0 : editor.grade(visit, card),
        card == Card.NONE ? 0 : worth.look(visit, card),
        made.appraisal().cards().getOrDefault(item, Pooled.UNSEEN),
        facts.computeIfAbsent(item, this::facts));
  }

  private ItemFacts facts(String item) {
    return shop.storefront().catalogue().find(item).map(ItemFacts::of).orElse(ItemFacts.NONE);
  }

  private PageValue truth(Visit visit, List<String> page) {
    return worth.value(
        visit, page.stream().mapToInt(Card::of).filter(card -> card != Card.NONE).toArray());
  }

  @Override
  public void tell(List<Event> events) {
    var aside = PageDeeds.begun();
    events.forEach(event -> PageDeeds.hear(event, search -> deeds.getOrDefault(search, aside)));
    shop.tell(events);
  }

  @Override
  public void stock(List<Change> changes) {
    facts.clear();
    shop.stock(changes);
  }

  /// The shop may learn; rankers rank by what it learnt from then on, and one of them for shoppers.
  @Override
  public void night(int day) {
    shop.night(day);
    making = Optional.empty();
    if (day >= after && shown.making() instanceof Rival.Searched made) {
      rehearsal().show(made.settings(), made.learnt());
    }
  }

  private Rehearsal rehearsal() {
    return shop.storefront().shop().rehearsal(MarketPolicies.CATALOGUE);
  }

  /// The pages that were noted, in the order of their times.
  public List<RivalledPage> pages() {
    return List.copyOf(pages);
  }

  /// What became of a page, as far as the shop was told.
  public PageDeeds deeds(RivalledPage page) {
    return deeds.getOrDefault(page.search(), PageDeeds.NONE);
  }

  /// How likely places are looked at, as the shop's last lesson found.
  public Looking looking() {
    return rehearsal().looking();
  }
}
