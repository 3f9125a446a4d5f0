package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import java.util.Arrays;

/// What one page of some slots is held to, in numbers of cards. Never changed: what is cut or left
/// out makes another one.
public final class Limits {
  static final int ANY = Integer.MAX_VALUE;
  private static final double ROUNDING = 1e-9;

  final int size;
  final int[] least;
  final int[] most;
  final int[] spacing;

  /// Most cards of a seller, brand and creator.
  final int[] caps;

  /// A bit for each kind that may stand first.
  int first;

  /// The slot whose kind is set for this page, or -1; and the kind.
  private int setSlot = -1;

  private int setKind;

  /// Least new items.
  int fresh;

  boolean tiers;
  boolean once;

  /// The card that is pinned to a slot, or -1.
  final int[] fixed;

  private Limits(Limits from) {
    size = from.size;
    least = from.least.clone();
    most = from.most.clone();
    spacing = from.spacing.clone();
    caps = from.caps.clone();
    first = from.first;
    setSlot = from.setSlot;
    setKind = from.setKind;
    fresh = from.fresh;
    tiers = from.tiers;
    once = from.once;
    fixed = from.fixed.clone();
  }

  private Limits(Constraints asked, int[] fixed) {
    this.size = fixed.length;
    this.fixed = fixed;
    least = new int[Cards.KINDS];
    most = new int[Cards.KINDS];
    spacing = new int[Cards.KINDS];
    for (ItemKind kind : ItemKind.values()) {
      KindRule rule = asked.of(kind);
      int of = Cards.number(kind);
      least[of] = (int) Math.ceil(rule.least() * size - ROUNDING);
      most[of] = rule.most() >= 1 ? ANY : (int) (rule.most() * size + ROUNDING);
      spacing[of] = rule.spacing();
    }
    caps = new int[] {cap(asked.perSeller()), cap(asked.perBrand()), cap(asked.perCreator())};
    first = asked.first().isEmpty() ? -1 : asked.first().stream().mapToInt(Limits::bit).sum();
    fresh = asked.newLeast();
    tiers = asked.tiers();
    once = asked.once();
  }

  private static int cap(int asked) {
    return asked == 0 ? ANY : asked;
  }

  private static int bit(ItemKind kind) {
    return 1 << Cards.number(kind);
  }

  /// What a page is held to.
  ///
  /// @param fixed the card that is pinned to each slot, or -1
  static Limits of(Constraints asked, int[] fixed) {
    return new Limits(asked, fixed);
  }

  /// The same with a slot that only a card of one kind may stand in.
  Limits with(int slot, int kind) {
    var next = new Limits(this);
    next.setSlot = slot;
    next.setKind = kind;
    return next;
  }

  /// Whether a kind may stand in a slot at all.
  boolean lets(int slot, int kind) {
    return (slot > 0 || (first >> kind & 1) == 1) && (slot != setSlot || kind == setKind);
  }

  /// The same without a rule.
  Limits without(Rule rule) {
    var next = new Limits(this);
    switch (rule.sort()) {
      case NEW -> next.fresh = 0;
      case CAP -> next.caps[rule.of()] = ANY;
      case LEAST -> next.least[rule.of()] = 0;
      case SPACING -> next.spacing[rule.of()] = 1;
      case FIRST -> next.first = -1;
      case MOST -> next.most[rule.of()] = ANY;
      case TIERS -> next.tiers = false;
      case ONCE -> next.once = false;
      case PINS -> Arrays.fill(next.fixed, -1);
    }
    return next;
  }

  /// Whether a rule asks for anything.
  boolean asks(Rule rule) {
    return switch (rule.sort()) {
      case NEW -> fresh > 0;
      case CAP -> caps[rule.of()] != ANY;
      case LEAST -> least[rule.of()] > 0;
      case SPACING -> spacing[rule.of()] > 1;
      case FIRST -> first != -1;
      case MOST -> most[rule.of()] != ANY;
      case TIERS -> tiers;
      case ONCE -> once;
      case PINS -> Arrays.stream(fixed).anyMatch(card -> card >= 0);
    };
  }

  /// The same with another number for a rule that has one.
  Limits with(Rule rule, int number) {
    var next = new Limits(this);
    switch (rule.sort()) {
      case NEW -> next.fresh = number;
      case CAP -> next.caps[rule.of()] = number;
      case LEAST -> next.least[rule.of()] = number;
      case MOST -> next.most[rule.of()] = number;
      case SPACING, FIRST, TIERS, ONCE, PINS -> {}
    }
    return next;
  }

  /// Nothing at all.
  Limits none() {
    int[] nothing = new int[size];
    Arrays.fill(nothing, -1);
    var next = new Limits(Constraints.NEUTRAL, nothing);
    next.tiers = false;
    next.once = false;
    return next;
  }

  /// Nothing but one product once, if that is asked.
  Limits onlyOnce() {
    Limits next = none();
    next.once = once;
    return next;
  }

  /// Nothing but what never gives in.
  Limits bare() {
    Limits next = this;
    for (Rule rule : Rule.values()) {
      next = rule.gives() ? next.without(rule) : next;
    }
    return next;
  }
}
