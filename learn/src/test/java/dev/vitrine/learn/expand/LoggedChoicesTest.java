package dev.vitrine.learn.expand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.learn.vector.ChosenPair;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.log.Taken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggedChoicesTest {
  @TempDir private Path folder = Path.of("");
  private SqliteEventLog log;
  private int events;

  @BeforeEach
  void open() {
    log = SqliteEventLog.open(folder, _ -> {});
  }

  @AfterEach
  void close() {
    log.close();
  }

  private Head head(String search) {
    return new Head("e" + events++, 1_000, "products", new Who("c", "", ""), search, "");
  }

  private void happen(Event event, Doubt... doubts) {
    log.append(List.of(new Taken(event, event.head().at(), Set.of(doubts))));
  }

  private void asked(String search, String text) {
    happen(new Event.Asked(head(search), text, 9, List.of()));
  }

  private void clicked(String search, String item, Doubt... doubts) {
    happen(new Event.Click(head(search), List.of(Placed.at(item, 1))), doubts);
  }

  private static Line line(String item, String search) {
    return new Line(item, "", 1, Optional.empty(), Optional.empty(), search);
  }

  private List<ChosenPair> pairs(String catalogue) {
    var pairs = new ArrayList<ChosenPair>();
    LoggedChoices.of(log, catalogue).each(pairs::add);
    return pairs;
  }

  @Test
  void whatWasChosenIsJoinedWithTheWordsOfItsSearch() {
    clicked("s1", "a");
    asked("s1", "couch");
    asked("s1", "couch");
    asked("s2", " couch ");
    clicked("s2", "a");
    happen(new Event.Cart(head(""), List.of(line("b", "s2"))));
    happen(new Event.Order(head("s2"), OrderStep.PURCHASE, "o", List.of(line("b", ""))));
    happen(new Event.Order(head("s2"), OrderStep.RETURN, "o", List.of(line("b", ""))));
    assertThat(pairs("products"))
        .containsExactly(new ChosenPair("couch", "a", 2), new ChosenPair("couch", "b", 9));
    assertThat(pairs("videos")).isEmpty();
  }

  @Test
  void whatIsDoubtfulOrOfNoWordsIsLeftOut() {
    asked("s1", "couch");
    clicked("s1", "a", Doubt.ROBOT);
    asked("s2", "");
    clicked("s2", "a");
    clicked("unknown", "a");
    clicked("", "a");
    happen(new Event.Impression(head("s1"), List.of(Placed.at("b", 1))));
    assertThat(pairs("products")).isEmpty();
  }
}
