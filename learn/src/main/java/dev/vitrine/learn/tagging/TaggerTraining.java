package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Amounts;
import dev.vitrine.search.tagging.Calibration;
import dev.vitrine.search.tagging.Extraction;
import dev.vitrine.search.tagging.Lexicon;
import dev.vitrine.search.tagging.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// The training of a tagger: lexicon from the catalogue, then weights from labelled queries and
/// from queries made up from the catalogue, then the calibration of its confidence on queries kept
/// apart.
public final class TaggerTraining {
  private static final int PARTS = 5;

  private final Lexicon lexicon;
  private final List<Facts> facts;
  private final Amounts amounts;

  /// Learns the words of a catalogue.
  public TaggerTraining(CatalogueText catalogue, Amounts amounts, long seed) {
    lexicon = catalogue.items() == 0 ? Lexicon.EMPTY : LexiconMaker.of(catalogue, seed);
    facts = catalogue.facts();
    this.amounts = amounts;
  }

  /// A tagger for the shop. Labelled queries may be none: then it is trained on made-up ones alone.
  public Tagger train(List<LabelledQuery> labelled, TaggerOptions options) {
    List<LabelledQuery> all = withMadeUp(labelled, options);
    Examples examples = examples(all, labelled.size(), options);
    int judged = labelled.isEmpty() ? all.size() : labelled.size();
    var runs = new ArrayList<>(members(examples, options));
    int[] rest = rest(all.size(), judged);
    runs.add(() -> new CrfTrainer(examples, options, options.seed()).train(rest));
    List<Trained> trained = SideBySide.run(runs);
    Trained whole = Trained.mean(trained.subList(0, options.members()));
    long[] keys = examples.keys();
    Tagger apart = tagger(options, keys, trained.getLast(), Calibration.NONE);
    return tagger(options, keys, whole, Platt.fit(apart, apart(all, judged)));
  }

  /// The same without calibration, which changes no label, in less time.
  public Tagger uncalibrated(List<LabelledQuery> labelled, TaggerOptions options) {
    List<LabelledQuery> all = withMadeUp(labelled, options);
    Examples examples = examples(all, labelled.size(), options);
    Trained whole = Trained.mean(SideBySide.run(members(examples, options)));
    return tagger(options, examples.keys(), whole, Calibration.NONE);
  }

  private List<LabelledQuery> withMadeUp(List<LabelledQuery> labelled, TaggerOptions options) {
    var all = new ArrayList<>(labelled);
    all.addAll(new Grammar(facts, options.seed()).queries(options.madeUp()));
    return all;
  }

  private Examples examples(List<LabelledQuery> all, int labelled, TaggerOptions options) {
    var examples = new Examples(Extraction.of(options.groups(), lexicon, amounts));
    float weight = labelled == 0 ? 1 : options.madeUpWeight();
    for (int i = 0; i < all.size(); i++) {
      examples.add(all.get(i), i < labelled ? 1 : weight);
    }
    return examples;
  }

  private static List<Callable<Trained>> members(Examples examples, TaggerOptions options) {
    int[] every = IntStream.range(0, examples.list().size()).toArray();
    var runs = new ArrayList<Callable<Trained>>();
    for (int member = 0; member < options.members(); member++) {
      long seed = options.seed() + member;
      runs.add(() -> new CrfTrainer(examples, options, seed).train(every));
    }
    return runs;
  }

  /// All but each fifth of those that count.
  private static int[] rest(int all, int judged) {
    return IntStream.range(0, all).filter(i -> i >= judged || i % PARTS != 0).toArray();
  }

  private static List<LabelledQuery> apart(List<LabelledQuery> all, int judged) {
    return IntStream.range(0, judged).filter(i -> i % PARTS == 0).mapToObj(all::get).toList();
  }

  private Tagger tagger(
      TaggerOptions options, long[] keys, Trained trained, Calibration calibration) {
    return Tagger.of(
        options.groups(), lexicon, trained.named(keys), trained.chain(), calibration, amounts);
  }
}
