package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.learn.evaluate.Calibration;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.ValueFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is learnt from made-up pages whose truth is known: `fit` makes clicks likely, `price` keeps
/// people from buying, and high places are looked at more often. Better fitting cards stand higher.
class ValueTrainingTest {
  private static final int PAGES = 7_000;

  /// Pages from which how often places are looked at is told within a tenth.
  private static final int MANY = 12_000;

  /// Pages that are enough where it does not matter what is learnt.
  private static final int FEW = 1_500;

  private static final int PLACES = 8;
  private static final double FALL = 0.9;

  private final SplittableRandom random = new SplittableRandom(11);
  private float[][] columns = new float[2][0];
  private int[] positions = new int[0];
  private short[] deeds = new short[0];

  private static double attraction(double fit) {
    return 1 / (1 + Math.exp(2 - 3 * fit));
  }

  private static double buying(double price) {
    return 1 / (1 + Math.exp(2 * price - 2));
  }

  private Samples samples() {
    return samples(PAGES);
  }

  private Samples samples(int pages) {
    columns = new float[2][pages * PLACES];
    positions = new int[pages * PLACES];
    deeds = new short[pages * PLACES];
    int[] groups = new int[pages + 1];
    for (int page = 0; page < pages; page++) {
      double[] fits = new double[PLACES];
      Arrays.setAll(fits, _ -> random.nextDouble() + 0.6 * random.nextDouble());
      Arrays.sort(fits);
      for (int k = 0; k < PLACES; k++) {
        card(page * PLACES + k, k + 1, Math.min(1, fits[PLACES - 1 - k]));
      }
      groups[page + 1] = (page + 1) * PLACES;
    }
    return new Samples(List.of("fit", "price"), columns, positions, deeds, groups);
  }

  private void card(int card, int position, double fit) {
    double price = 2 * random.nextDouble();
    columns[0][card] = (float) fit;
    columns[1][card] = (float) price;
    positions[card] = position;
    int done = 0;
    if (random.nextDouble() < Math.pow(position, -FALL) * attraction(fit)) {
      done |= Outcomes.CLICKED;
      if (random.nextDouble() < buying(price)) {
        done |= Outcomes.CARTED;
        done |= random.nextInt(2) == 0 ? Outcomes.BOUGHT : 0;
      }
    }
    deeds[card] = (short) done;
  }

  private static double likely(ValueTraining.Trained trained, Head head, double fit, double price) {
    float[][] one = {{(float) fit}, {(float) price}, {1}};
    double[] odds =
        trained.model().odds(FeatureMatrix.of(List.of(), one)).getOrDefault(head, new double[1]);
    return odds[0];
  }

  @Test
  void headsAndPlacesAreFoundAsTheyAre() {
    ValueTraining.Trained trained = Once.TRAINED;
    for (int position = 2; position <= PLACES; position++) {
      double truth = Math.pow(position, -FALL);
      assertThat(trained.looking().at(position)).isCloseTo(truth, within(0.1 * truth));
    }
    double ratio = likely(trained, Head.CLICK, 0.9, 1) / likely(trained, Head.CLICK, 0.4, 1);
    assertThat(ratio / (attraction(0.9) / attraction(0.4))).isBetween(0.75, 1.33);
    assertThat(likely(trained, Head.CART, 0.5, 0.2)).isCloseTo(buying(0.2), within(0.08));
    assertThat(likely(trained, Head.CART, 0.5, 1.8)).isCloseTo(buying(1.8), within(0.08));
    assertThat(likely(trained, Head.PURCHASE, 0.5, 1)).isCloseTo(0.5, within(0.05));
    assertThat(likely(trained, Head.RETURN, 0.5, 1)).isLessThan(0.01);
    HeadReport click = trained.heads().getFirst();
    assertThat(click.said()).isCloseTo(click.was(), within(0.02));
    assertThat(click.loss()).isLessThan(click.usual());
    assertThat(click.auc()).isGreaterThan(0.6);
  }

  /// A lesson that several tests look at.
  private static final class Once {
    static final Samples SAMPLES = new ValueTrainingTest().samples(MANY);
    static final ValueTraining.Trained TRAINED =
        new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(SAMPLES);
  }

  @Test
  void whatHeadsSayOfTheirCardsIsAboutWhatWas() {
    ValueTraining.Trained trained = Once.TRAINED;
    Samples samples = Once.SAMPLES;
    var tables = Calibrating.of(trained.model(), trained.looking(), samples);
    for (Head head : List.of(Head.CLICK, Head.FIT, Head.CART, Head.PURCHASE)) {
      Calibration.Row all = tables.get(head).all();
      assertThat(all.cases()).as(head.key()).isPositive();
      assertThat(all.said()).as(head.key()).isCloseTo(all.was(), within(0.1 * all.was()));
    }
    assertThat(tables.get(Head.FIT).all().cases()).isEqualTo(MANY * PLACES);
    assertThat(trained.model().usual(Head.FIT)).isEqualTo(trained.model().usual(Head.CLICK));
  }

  @Test
  void pagesAsListsTeachOrderAndStayProbabilities() {
    Samples samples = samples();
    var trained = new ValueTraining(ValueOptions.DEFAULT.listwise(0.5), _ -> {}).train(samples);
    double ratio = likely(trained, Head.CLICK, 0.9, 1) / likely(trained, Head.CLICK, 0.4, 1);
    assertThat(ratio / (attraction(0.9) / attraction(0.4))).isBetween(0.75, 1.33);
    HeadReport click = trained.heads().getFirst();
    assertThat(click.said()).isCloseTo(click.was(), within(0.02));
    assertThat(click.lists().auc().mean()).isGreaterThan(0.6);
    assertThat(click.lists().error().mean()).isLessThan(0.02);
    assertThat(click.toldOfLists().orElseThrow()).contains("gAUC");
    assertThat(trained.facts()).containsKeys("click.page-auc", "click.page-ndcg");
  }

  @Test
  void whoDoesNotAccountForPlacesTakesThemForWorth() {
    ValueTraining.Trained fair = Once.TRAINED;
    var naive = new ValueTraining(ValueOptions.DEFAULT.naive(), _ -> {}).train(Once.SAMPLES);
    double truth = attraction(0.9) / attraction(0.3);
    double told = likely(naive, Head.CLICK, 0.9, 1) / likely(naive, Head.CLICK, 0.3, 1);
    double fairly = likely(fair, Head.CLICK, 0.9, 1) / likely(fair, Head.CLICK, 0.3, 1);
    assertThat(Math.abs(fairly - truth)).isLessThan(Math.abs(told - truth) / 2);
    assertThat(naive.looking().at(PLACES)).isEqualTo(1);
  }

  @Test
  void whatIsWatchedIsLearntOfVideosAndLives() {
    Samples samples = samples();
    float[] kinds = new float[samples.size()];
    var random = new Random(11);
    for (int card = 0; card < samples.size(); card += 2) {
      kinds[card] = 1;
      double place = Math.pow(samples.positions()[card], -FALL);
      boolean watched = random.nextDouble() < place * (columns[0][card] > 0.5 ? 0.8 : 0.2);
      boolean whole = watched && random.nextDouble() < 0.4;
      int deeds = (watched ? Outcomes.WATCHED : 0) | (whole ? Outcomes.COMPLETED : 0);
      samples.deeds()[card] |= (short) deeds;
    }
    var told =
        new Samples(
            List.of("fit", "price", CardKind.NAME),
            new float[][] {columns[0], columns[1], kinds},
            samples.positions(),
            samples.deeds(),
            samples.groups());
    var trained = new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(told);
    assertThat(likely(trained, Head.WATCH, 0.9, 1)).isBetween(0.65, 0.95);
    assertThat(likely(trained, Head.WATCH, 0.1, 1)).isBetween(0.1, 0.3);
    HeadReport watch = report(trained, Head.WATCH);
    HeadReport complete = report(trained, Head.COMPLETE);
    assertThat(complete.learnt()).as("what was watched").isEqualTo(watch.hits());
    assertThat(likely(trained, Head.COMPLETE, 0.9, 1)).isBetween(0.3, 0.5);
    assertThat(watch.learnt())
        .as("cards of products tell nothing of it")
        .isLessThan(PAGES * PLACES / 2);
    assertThat(watch.said()).isCloseTo(watch.was(), within(0.03));
  }

  /// Every second card is a video, which leads on with 0.3; of who is led half as many put the good
  /// into the cart as of who clicks it by itself.
  private Samples videos(boolean tells) {
    Samples samples = samples();
    float[] kinds = new float[samples.size()];
    var dice = new Random(12);
    for (int card = 0; card < samples.size(); card += 2) {
      kinds[card] = 1;
      int deeds = samples.deeds()[card];
      boolean clicked = (deeds & Outcomes.CLICKED) != 0;
      boolean led = clicked && dice.nextDouble() < 0.3;
      boolean carted = led && (deeds & Outcomes.CARTED) != 0 && dice.nextBoolean();
      int done = clicked ? Outcomes.CLICKED : 0;
      done |= carted || (led && tells) ? Outcomes.LED : 0;
      done |= carted ? Outcomes.CARTED : 0;
      samples.deeds()[card] = (short) done;
    }
    return new Samples(
        List.of("fit", "price", CardKind.NAME),
        new float[][] {columns[0], columns[1], kinds},
        samples.positions(),
        samples.deeds(),
        samples.groups());
  }

  private static double carted(ValueTraining.Trained trained, float kind) {
    Map<Head, double[]> odds = odds(trained, kind);
    return odds.getOrDefault(Head.THROUGH, new double[1])[0]
        * odds.getOrDefault(Head.CART, new double[1])[0];
  }

  private static Map<Head, double[]> odds(ValueTraining.Trained trained, float kind) {
    float[][] one = {{0.5f}, {0.4f}, {kind}};
    return trained.model().odds(FeatureMatrix.of(List.of(), one));
  }

  @Test
  void howLikelyVideosLeadOnIsLearntWhereItIsTold() {
    Samples samples = videos(true);
    var trained = new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(samples);
    assertThat(trained.model().tellsThrough()).isTrue();
    assertThat(odds(trained, 1).get(Head.THROUGH)[0]).isCloseTo(0.3, within(0.04));
    assertThat(odds(trained, 0).get(Head.THROUGH)[0]).as("a good leads to itself").isEqualTo(1);
    assertThat(carted(trained, 0)).isCloseTo(buying(0.4), within(0.1));
    assertThat(carted(trained, 1)).isCloseTo(0.15 * buying(0.4), within(0.04));
    HeadReport through = report(trained, Head.THROUGH);
    HeadReport cart = report(trained, Head.CART);
    assertThat(cart.learnt())
        .as("clicked goods and those that videos led to")
        .isEqualTo(report(trained, Head.CLICK).hits() - through.learnt() + through.hits());
    assertThat(through.said()).isCloseTo(through.was(), within(0.04));
    var tables = Calibrating.of(trained.model(), trained.looking(), samples);
    assertThat(tables.get(Head.THROUGH).all().was()).isCloseTo(0.3, within(0.04));
  }

  @Test
  void whereItIsNotToldItIsAPartOfWhatIsPutIntoTheCart() {
    Samples samples = videos(false);
    var trained = new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(samples);
    assertThat(trained.model().tellsThrough()).isFalse();
    assertThat(odds(trained, 1).get(Head.THROUGH)).containsExactly(1);
    assertThat(carted(trained, 1)).isCloseTo(0.15 * buying(0.4), within(0.04));
    assertThat(trained.heads()).extracting(HeadReport::head).doesNotContain(Head.THROUGH);
    assertThat(Calibrating.of(trained.model(), trained.looking(), samples))
        .doesNotContainKey(Head.THROUGH);
  }

  private static HeadReport report(ValueTraining.Trained trained, Head head) {
    return trained.heads().stream().filter(r -> r.head() == head).findFirst().orElseThrow();
  }

  @Test
  void whatIsFollowedIsLearntOfAllCards() {
    Samples samples = samples();
    for (int card = 0; card < samples.size(); card++) {
      double place = Math.pow(samples.positions()[card], -FALL);
      boolean followed =
          random.nextDouble() < place * (samples.columns()[0][card] > 0.5 ? 0.3 : 0.05);
      samples.deeds()[card] |= (short) (followed ? Outcomes.FOLLOWED : 0);
    }
    var trained = new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(samples);
    assertThat(likely(trained, Head.FOLLOW, 0.9, 1)).isBetween(0.2, 0.4);
    assertThat(likely(trained, Head.FOLLOW, 0.1, 1)).isBetween(0.02, 0.12);
    assertThat(trained.heads().getLast().learnt()).isGreaterThan(PAGES * PLACES / 2);
  }

  /// A short lesson, of which it does not matter what it learns.
  private static final class Brief {
    static final Samples SAMPLES = new ValueTrainingTest().samples(FEW);
    static final ValueTraining.Trained TRAINED =
        new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(SAMPLES);
  }

  /// Ends a lesson once so many heads are learnt.
  private static void ended(int after, Samples samples, Path folder) {
    var heads = new AtomicInteger();
    assertThatThrownBy(() ->
            new ValueTraining(
                    ValueOptions.DEFAULT,
                    line -> {
                      if (line.contains("learnt from") && heads.incrementAndGet() == after) {
                        throw new IllegalStateException("ended");
                      }
                    },
                    Unfinished.in(folder))
                .train(samples))
        .hasMessage("ended");
  }

  @Test
  void aLessonThatWasEndedGoesOnAndLearnsTheSame(@TempDir Path folder) throws IOException {
    Samples samples = Brief.SAMPLES;
    ValueTraining.Trained whole = Brief.TRAINED;
    Path kept = folder.resolve("kept");
    long began = Unfinished.in(kept).until(1_000);
    assertThat(began).isEqualTo(1_000);
    ended(2, samples, kept);
    assertThat(kept).isDirectoryContaining("glob:**click").isDirectoryContaining("glob:**cart");
    FileTime click = Files.getLastModifiedTime(kept.resolve("click"));
    Files.write(kept.resolve("cart"), new byte[] {1, 2, 3});

    var unfinished = Unfinished.in(kept);
    assertThat(unfinished.until(2_000)).as("it learns of the same time").isEqualTo(1_000);
    var again = new ValueTraining(ValueOptions.DEFAULT, _ -> {}, unfinished).train(samples);
    assertThat(ValueFile.sum(again.model())).isEqualTo(ValueFile.sum(whole.model()));
    assertThat(again.heads()).isEqualTo(whole.heads());
    assertThat(again.looking().chances()).isEqualTo(whole.looking().chances());
    assertThat(Files.getLastModifiedTime(kept.resolve("click"))).isEqualTo(click);
    unfinished.done();
    assertThat(kept).doesNotExist();
  }

  @Test
  void whatWasLearntOtherwiseIsLearntAnew(@TempDir Path folder) throws IOException {
    Samples samples = Brief.SAMPLES;
    Path kept = folder.resolve("kept");
    ended(1, samples, kept);
    byte[] click = Files.readAllBytes(kept.resolve("click"));
    ValueOptions other = ValueOptions.DEFAULT.withSeed(7);
    var naive = new ValueTraining(other, _ -> {}, Unfinished.in(kept)).train(samples);
    var alone = new ValueTraining(other, _ -> {}).train(samples);
    assertThat(ValueFile.sum(naive.model())).isEqualTo(ValueFile.sum(alone.model()));
    assertThat(Files.readAllBytes(kept.resolve("click"))).isNotEqualTo(click);
  }

  @Test
  void aLessonThatWasBegunLongAgoIsBegunAnew(@TempDir Path folder) {
    var unfinished = Unfinished.in(folder.resolve("kept"));
    long day = Duration.ofDays(1).toMillis();
    assertThat(unfinished.until(day)).isEqualTo(day);
    assertThat(unfinished.until(day + 1)).isEqualTo(day);
    assertThat(unfinished.until(2 * day)).isEqualTo(2 * day);
    assertThat(Unfinished.none().until(5)).isEqualTo(5);
  }

  @Test
  void theSameCardsGiveTheSameModel() {
    ValueTraining.Trained one = Brief.TRAINED;
    var other = new ValueTraining(ValueOptions.DEFAULT, _ -> {}).train(Brief.SAMPLES);
    assertThat(ValueFile.sum(one.model())).isEqualTo(ValueFile.sum(other.model()));
  }
}
