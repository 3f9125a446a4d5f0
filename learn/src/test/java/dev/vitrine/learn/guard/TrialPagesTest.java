package dev.vitrine.learn.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Taken;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Shoppers whose names begin with `a` get the version that has to prove itself.
class TrialPagesTest {
  private static final long SINCE = 1_000;

  private final TrialPages pages =
      new TrialPages("products", SINCE, who -> who.client().startsWith("a"));
  private int events;

  private Head head(String client, String search) {
    return new Head("e" + events++, 0, "products", new Who(client, "", ""), search, "");
  }

  private void happen(Event event, Doubt... doubts) {
    pages.take(new Taken(event, SINCE, Set.of(doubts)));
  }

  private void asked(String client, String search, int found) {
    happen(new Event.Asked(head(client, search), "lamp", found, List.of()));
  }

  private void click(String search, String item, Doubt... doubts) {
    happen(new Event.Click(head("", search), List.of(Placed.at(item, 1))), doubts);
  }

  private void order(OrderStep step, String item, String search) {
    var price = new Money(1_000, Currency.getInstance("EUR"));
    var line = new Line(item, "", 2, Optional.of(price), Optional.empty(), search);
    happen(new Event.Order(head("", ""), step, "o1", List.of(line)));
  }

  private static double sum(Group group, Measure measure) {
    return group.moments(measure).sum();
  }

  @Test
  void whatBecomesOfPagesIsCountedOnceForTheVersionOfTheShopper() {
    asked("a1", "s1", 9);
    asked("a2", "s2", 0);
    asked("b1", "s3", 9);
    asked("b2", "s4", 9);
    asked("b2", "s4", 9);
    click("s1", "x");
    click("s1", "x");
    click("s1", "y");
    click("s3", "x");
    assertThat(pages.ours().pages()).isEqualTo(2);
    assertThat(pages.theirs().pages()).isEqualTo(3);
    assertThat(pages.theirs().shoppers()).isEqualTo(2);
    assertThat(sum(pages.ours(), Measure.CLICKS)).isEqualTo(2);
    assertThat(sum(pages.theirs(), Measure.CLICKS)).isEqualTo(1);
    assertThat(sum(pages.ours(), Measure.EMPTY)).isEqualTo(1);
    assertThat(pages.ours().moments(Measure.CLICKS).mean()).isEqualTo(1);
  }

  @Test
  void moneyThatComesBackIsTakenOffOnce() {
    asked("a1", "s1", 9);
    asked("a2", "s2", 9);
    order(OrderStep.PURCHASE, "x", "s1");
    order(OrderStep.PURCHASE, "y", "s1");
    assertThat(sum(pages.ours(), Measure.VALUE)).isEqualTo(4_000);
    order(OrderStep.RETURN, "x", "");
    order(OrderStep.REFUND, "x", "");
    assertThat(sum(pages.ours(), Measure.VALUE)).isEqualTo(2_000);
    assertThat(sum(pages.ours(), Measure.RETURNS)).isEqualTo(1);
    order(OrderStep.CANCELLED, "y", "");
    assertThat(sum(pages.ours(), Measure.VALUE)).isZero();
    assertThat(sum(pages.ours(), Measure.RETURNS)).isEqualTo(1);
    happen(new Event.Complaint(head("", ""), "y", "o1", "late"));
    assertThat(sum(pages.ours(), Measure.RETURNS)).isEqualTo(2);
    assertThat(sum(pages.ours(), Measure.PURCHASES)).isEqualTo(2);
  }

  @Test
  void whatIsToldBeforeThePageCountsOnceThePageIsThere() {
    click("s1", "x");
    order(OrderStep.PURCHASE, "y", "s1");
    asked("a1", "s1", 9);
    asked("a2", "s2", 9);
    assertThat(sum(pages.ours(), Measure.CLICKS)).isEqualTo(2);
    assertThat(sum(pages.ours(), Measure.PURCHASES)).isEqualTo(1);
  }

  @Test
  void whatIsOlderDoubtfulOrOfNobodyIsLeftOut() {
    asked("", "s1", 9);
    pages.take(new Taken(new Event.Asked(head("a1", "s2"), "", 9, List.of()), SINCE - 1, Set.of()));
    happen(new Event.Asked(head("a2", "s3"), "", 9, List.of()), Doubt.ROBOT);
    happen(new Event.Asked(head("a3", "s4").in("others"), "", 9, List.of()));
    asked("a4", "s5", 9);
    click("s5", "x", Doubt.NOT_SHOWN);
    click("s2", "x");
    asked("a5", "s6", 9);
    assertThat(pages.ours().pages()).isEqualTo(2);
    assertThat(pages.theirs().pages()).isZero();
    assertThat(sum(pages.ours(), Measure.CLICKS)).isZero();
  }
}
