package dev.vitrine.learn.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.page.DrawnSlot;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Pages of one slot that holds a product, or a video that is said to be worth as much and brings
/// only a part of that.
class SlotPolicyTest {
  private static final double PRICE = 10;
  private static final PolicyOptions OPTIONS = PolicyOptions.DEFAULT;

  private final Map<Long, Integer> deeds = new HashMap<>();
  private final SplittableRandom random = new SplittableRandom(7);

  /// @param brings what a video brings of what is said of it
  private SlotPolicy pages(int many, double brings) {
    var policy = new SlotPolicy(OPTIONS);
    for (int page = 0; page < many; page++) {
      policy.take(page(page, brings));
    }
    return policy;
  }

  private ServedPage page(int number, double brings) {
    String search = "s" + number;
    double product = 0.2 + 0.2 * random.nextDouble();
    double video = 0.2 + 0.2 * random.nextDouble();
    var products = new DrawnSlot.Option("product", "p", 0.5, PRICE * product, 0, 0);
    var videos = new DrawnSlot.Option("video", "v", 0.5, 0, PRICE * video, 0);
    boolean first = product > video;
    int taken = random.nextInt(2);
    boolean filmed = (taken == 0) != first;
    String item = filmed ? "v" : "p";
    if (random.nextDouble() < (filmed ? video * brings : product)) {
      deeds.put(Hash.of(Hash.of(search), Hash.of(item)), Outcomes.CLICKED | Outcomes.BOUGHT);
    }
    var drawn =
        new DrawnSlot(
            0, first ? List.of(products, videos) : List.of(videos, products), taken, List.of(0.5));
    var row = new ServedRow(item, 1, 1, 1, 1, 1, new float[] {(float) Math.log10(PRICE)});
    var looked = new LookedAt("en", 1, List.of(), List.of("r"), List.of("price"), 1, List.of(row));
    var head = new Head("a" + number, number + 1L, "products", who(number), search, "");
    return new ServedPage(
        new Event.Asked(head, "", 1, List.of()), Optional.of(looked.drawn(drawn)));
  }

  private static Who who(int page) {
    return new Who("c" + page / 3, "", "");
  }

  private SlotEstimates.Told told(SlotPolicy policy) {
    return (SlotEstimates.Told)
        policy.estimates((search, item) -> deeds.getOrDefault(Hash.of(search, item), 0));
  }

  @Test
  void findsWhatVideosAreWorthAndThatPagesAreBetterByIt() {
    SlotEstimates.Told told = told(pages(6_000, 0.5));
    assertThat(told.factors().get(ItemKind.VIDEO)).isBetween(0.49, 0.64);
    assertThat(told.factors())
        .containsEntry(ItemKind.PRODUCT, 1.0)
        .containsEntry(ItemKind.LIVE, 1.0);
    assertThat(told.better()).isTrue();
    // All products bring 3.0 in the mean; the better of both, as said, half of 3.33 for videos.
    assertThat(told.gains().getLast().mixed().holds(2.5)).isTrue();
    assertThat(told.gains().getLast().drawn().holds(2.25)).isTrue();
    assertThat(told.more().holds(0.5)).isTrue();
    SlotEstimates.OfKind videos = of(told, ItemKind.VIDEO);
    // A video where the product is worth more: 1.33 for 3.33.
    assertThat(videos.value().holds(-2)).isTrue();
    assertThat(videos.said()).isBetween(-0.75, -0.6);
    assertThat(told.lines()).anyMatch(line -> line.contains("which is sure"));
    assertThat(told.facts()).containsKeys("slots.pages", "slots.factors", "slots.more");
  }

  private static SlotEstimates.OfKind of(SlotEstimates.Told told, ItemKind kind) {
    return told.kinds().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void findsNothingWhereAllThatIsSaidComesTrue() {
    SlotEstimates.Told told = told(pages(6_000, 1));
    assertThat(told.better()).isFalse();
    assertThat(told.more().value()).isBetween(-0.1, 0.1);
    assertThat(told.lines()).anyMatch(line -> line.contains("which is not sure"));
  }

  @Test
  void fewPagesTellNothing() {
    SlotPolicy policy = pages(OPTIONS.fewest() - 1, 1);
    assertThat(policy.estimates((_, _) -> 0)).isInstanceOf(SlotEstimates.Refused.class);
    assertThat(policy.since()).isEqualTo(1);
    assertThat(policy.estimates((_, _) -> 0).lines().getFirst()).contains("199", "mix.explore");
  }

  @Test
  void pagesWithoutADrawnSlotAreLeftAlone() {
    var policy = new SlotPolicy(OPTIONS);
    ServedPage page = page(1, 1);
    policy.take(page.from(page.looked().orElseThrow().with(page.looked().get().rows())));
    assertThat(policy.pages()).isZero();
  }
}
