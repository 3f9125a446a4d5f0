package dev.vitrine.app.shop;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.Bands;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Cascade.ToFinalStage;
import dev.vitrine.search.Cascade.ToMix;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.Recall;
import dev.vitrine.search.explore.Exploration;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.firststage.LearnedFirstStage;
import dev.vitrine.search.firststage.LinearFirstStage;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.model.ModelFeatures;
import dev.vitrine.search.model.RelevanceModel;
import dev.vitrine.search.model.ValueFile;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.search.recall.KeywordRecall;
import dev.vitrine.search.recall.Quota;
import dev.vitrine.search.recall.Relaxation;
import dev.vitrine.search.recall.VectorRecall;
import dev.vitrine.search.rules.ApplyRules;
import dev.vitrine.search.suggest.QueryLog;
import dev.vitrine.search.tagging.Amounts;
import dev.vitrine.search.understand.ApplySynonyms;
import dev.vitrine.search.understand.CompleteLastWord;
import dev.vitrine.search.understand.CorrectSpelling;
import dev.vitrine.search.understand.Learnt;
import dev.vitrine.search.understand.NameOtherwise;
import dev.vitrine.search.understand.NarrowToLives;
import dev.vitrine.search.understand.NarrowToPrice;
import dev.vitrine.search.understand.NarrowToSize;
import dev.vitrine.search.understand.OnAirFirst;
import dev.vitrine.search.understand.PredictCategories;
import dev.vitrine.search.understand.ReadIn;
import dev.vitrine.search.understand.ReadIntents;
import dev.vitrine.search.understand.SplitWords;
import dev.vitrine.signals.SignalsConf;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The numbers of a shop: how soon writes are seen and kept, and how the cascade is cut.
///
/// @param refreshEvery how soon a written item can be found
/// @param commitEvery how often the index is made durable
/// @param compactAfter how long no item was written before removed ones are merged away
/// @param steady whether the same writes make the same index
/// @param relaxation when and how far words may be left out
/// @param countTo how far totals are counted when no facet is asked for
/// @param nearest items that are near in meaning
/// @param nearFloor the least likeness of these, 0 to 1
/// @param nearWait how long a query waits for its vector
/// @param nearKind how well the categories of these must fit those that are predicted, 0 to 1
/// @param paths what recalls that learn from shoppers' doings may bring
/// @param kinds how videos and lives come as far as the final stage
/// @param firstStageKeep candidates that the first stage ranks
/// @param firstStageWeights weight of each feature
/// @param firstStageLearned whether trees order in their place, once they were learnt
/// @param bands within which the shop's own orders decide
/// @param queries what the log of queries keeps to
/// @param understand how queries are understood
/// @param finalStage how candidates are ranked at last
/// @param exploration how much is tried out
/// @param mix how pages are mixed
/// @param learning when it learns anew
/// @param signals what the log of events keeps to
/// @param rating whether what is said here is added to the ratings that a catalogue brings
/// @param said what was said otherwise than it usually is, key by key, of this section and others
public record ShopConf(
    Duration refreshEvery,
    Duration commitEvery,
    Duration compactAfter,
    boolean steady,
    Relaxation relaxation,
    int countTo,
    int nearest,
    double nearFloor,
    Duration nearWait,
    double nearKind,
    PathsConf paths,
    KindsConf kinds,
    int firstStageKeep,
    Map<String, Double> firstStageWeights,
    boolean firstStageLearned,
    Bands bands,
    QueryLog.Rules queries,
    UnderstandConf understand,
    FinalStageConf finalStage,
    Exploration exploration,
    MixConf mix,
    LearningConf learning,
    SignalsConf signals,
    boolean rating,
    Map<String, String> said) {
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("text", 1.0),
          Map.entry("all-words", 0.15),
          Map.entry("neighbouring-words", 0.15),
          Map.entry("title-focus", 0.3),
          Map.entry("title-behind-for", -0.2),
          Map.entry("category-agreement", 0.1),
          Map.entry("category-fit", 0.1),
          Map.entry("attribute-agreement", 0.1),
          Map.entry("meaning", 0.15),
          Map.entry("unwanted-said", -0.5),
          Map.entry("brand-words", 0.2),
          Map.entry("popularity", 0.02),
          Map.entry("available", 0.1),
          Map.entry("query-item-click-rate", 1.0));

  /// Items that are ranked to suggest a few.
  private static final int SUGGESTED = 20;

  /// Items that are ranked to find some that belong beside another.
  private static final int BESIDE = 200;

  /// How far what a suggestion finds is counted.
  private static final int COUNTED = 1_000;

  public ShopConf {
    firstStageWeights = Map.copyOf(firstStageWeights);
    said = Map.copyOf(said);
    if (exploration.share() + mix.drawing().share() > signals.pages().sample()) {
      throw VitrineException.badRequest(
          "explore.share + mix.explore = "
              + (exploration.share() + mix.drawing().share())
              + " is more than pages.sample = "
              + signals.pages().sample()
              + ": pages that are explored have to be kept");
    }
  }

  /// Reads the section.
  public static ShopConf of(Conf conf) {
    return new ShopConf(
        conf.time("index.refresh-every", "200ms", "1ms", "1h"),
        conf.time("index.commit-every", "60s", "1ms", "24h"),
        conf.time("index.compact-after", "2s", "0s", "24h"),
        conf.flag("index.steady", false),
        new Relaxation(
            conf.number("recall.relax-below", 100, 0, 10_000),
            conf.number("recall.relax-depth", 400, 1, 10_000),
            conf.decimal("recall.relax-floor", 0.3, 0, 1),
            conf.decimal("recall.kind-fit", 0.1, 0, 1),
            conf.decimal("recall.sorted-fit", 0.65, 0, 1)),
        conf.number("recall.count-to", 1_000, 0, 1_000_000),
        conf.number("recall.vectors.nearest", 100, 0, 1_000),
        conf.decimal("recall.vectors.floor", 0.4, 0, 1),
        conf.time("recall.vectors.wait", "100ms", "1ms", "10s"),
        conf.decimal("recall.vectors.kind-fit", 0, 0, 1),
        PathsConf.of(conf),
        KindsConf.of(conf),
        conf.number("first-stage.keep", 100, 1, 10_000),
        weights(conf),
        conf.flag("first-stage.learned", true),
        new Bands(
            conf.decimal("custom-ranking.band", 0.1, 0, 1),
            conf.number("custom-ranking.depth", 1_000, 0, 10_000)),
        new QueryLog.Rules(
            conf.number("suggest.remember", 50_000, 0, 1_000_000),
            conf.number("suggest.callers", 3, 1, 64)),
        UnderstandConf.of(conf),
        FinalStageConf.of(conf),
        new Exploration(
            conf.decimal("explore.share", 0, 0, 1),
            conf.decimal("explore.temperature", 0.5, 0.01, 100)),
        MixConf.of(conf),
        LearningConf.of(conf),
        SignalsConf.of(conf),
        conf.flag("reviews.rate", true),
        conf.given());
  }

  /// The same but for some keys.
  ///
  /// @throws VitrineException BAD_REQUEST naming a key that is not of this section, or a value that
  ///   is none of its key's
  ShopConf with(Map<String, String> settings) {
    var given = new Conf(settings);
    of(given);
    given.refuseUnknown();
    var all = new HashMap<>(said);
    all.putAll(settings);
    return of(new Conf(all));
  }

  private static Map<String, Double> weights(Conf conf) {
    var weights = new LinkedHashMap<String, Double>();
    for (Feature feature : Features.weighable()) {
      String name = feature.name();
      double fallback = WEIGHTS.getOrDefault(name, 0.0);
      weights.put(name, conf.decimal("first-stage.weight." + name, fallback));
    }
    return weights;
  }

  /// The same with other numbers for what words also stand for.
  ///
  /// @param floor the least that what is found by that must cover of the words
  public ShopConf expanding(Quota quota, double floor) {
    return new ShopConf(
        refreshEvery,
        commitEvery,
        compactAfter,
        steady,
        relaxation,
        countTo,
        nearest,
        nearFloor,
        nearWait,
        nearKind,
        paths.expanding(quota, floor),
        kinds,
        firstStageKeep,
        firstStageWeights,
        firstStageLearned,
        bands,
        queries,
        understand,
        finalStage,
        exploration,
        mix,
        learning,
        signals,
        rating,
        said);
  }

  /// The cascade of products with these numbers.
  Cascade cascade(Words words) {
    return ranked(words, finalStage.model().map(finalStage::stage));
  }

  /// The same with a relevance model in the final stage.
  Cascade cascade(Words words, RelevanceModel model) {
    return ranked(words, Optional.of(finalStage.stage(model)));
  }

  /// The same with a value model in the final stage.
  Cascade cascade(Words words, ValueModel model) {
    if (!firstStageLearned || !model.leads()) {
      return ranked(words, Optional.of(finalStage.stage(model)), Optional.of(model));
    }
    List<Feature> known =
        ModelFeatures.of(model.first().features(), Features.all(), "the value model");
    var first = new LearnedFirstStage(known, model.first(), ValueFile.sum(model));
    Ranker keeping = kinds.keeping(first, finalStage.keep());
    return ranked(
        firstStage(words, keeping),
        Optional.of(finalStage.behindLearned(model)),
        Optional.of(model));
  }

  private Cascade ranked(Words words, Optional<Ranker> last) {
    return ranked(words, last, Optional.empty());
  }

  private Cascade ranked(Words words, Optional<Ranker> last, Optional<ValueModel> model) {
    boolean whole = last.isPresent() || mix.moves();
    var first = new LinearFirstStage(Features.all(), firstStageWeights, whole);
    Ranker keeping = last.isPresent() ? kinds.keeping(first, finalStage.keep()) : first;
    return ranked(firstStage(words, keeping), last, model);
  }

  private Cascade ranked(ToFinalStage first, Optional<Ranker> last, Optional<ValueModel> model) {
    ToMix ranked = last.<ToMix>map(r -> first.finalStage(r, finalStage.keep())).orElse(first);
    int scored = last.isPresent() ? finalStage.keep() : firstStageKeep;
    return ranked.within(bands).exploring(exploration).mix(mix.mixer(scored, model));
  }

  private ToFinalStage firstStage(Words words, Ranker first) {
    Learnt.Pace pace = understand.pace();
    var readIn = new ReadIn(words, pace);
    return Cascade.understand(
            List.of(
                new ApplyRules(words, InstantSource.system()),
                new NarrowToPrice(),
                new NarrowToSize(),
                new NarrowToLives(),
                new SplitWords(readIn),
                new ApplySynonyms(readIn),
                new NameOtherwise(readIn),
                new CompleteLastWord(readIn),
                new CorrectSpelling(readIn, pace),
                understand.tags(Amounts.of(words)),
                new ReadIntents(pace),
                new OnAirFirst(),
                new PredictCategories()))
        .recall(recalls())
        .firstStage(first, firstStageKeep);
  }

  private List<Recall> recalls() {
    return Stream.concat(
            Stream.of(
                new KeywordRecall(relaxation, countTo),
                new VectorRecall(Math.min(nearest, firstStageKeep), nearFloor, nearWait, nearKind)),
            Stream.concat(
                paths.recalls(relaxation.kind()).stream(), kinds.recalls(relaxation).stream()))
        .toList();
  }

  /// Finds items for words that may be unfinished, as many as stand in a list of suggestions.
  Cascade finding(Words words) {
    var readIn = new ReadIn(words);
    return Cascade.understand(
            List.of(
                new SplitWords(readIn),
                new ApplySynonyms(readIn),
                new CompleteLastWord(readIn),
                new CorrectSpelling(readIn)))
        .recall(List.of(new KeywordRecall(relaxation.below(1), 1)))
        .firstStage(new LinearFirstStage(Features.all(), firstStageWeights), SUGGESTED)
        .mix(new PlainMix());
  }

  /// Finds products for their names or for a filter alone, under the shop's rules.
  Cascade findingBeside(Words words) {
    var readIn = new ReadIn(words);
    return Cascade.understand(
            List.of(
                new ApplyRules(words, InstantSource.system()),
                new SplitWords(readIn),
                new ApplySynonyms(readIn)))
        .recall(List.of(new KeywordRecall(relaxation.below(BESIDE), 1)))
        .firstStage(new LinearFirstStage(Features.all(), firstStageWeights), BESIDE)
        .mix(new PlainMix());
  }

  /// Counts the items that hold every word of a query.
  static Cascade counting(Words words) {
    var readIn = new ReadIn(words);
    return Cascade.understand(List.of(new SplitWords(readIn), new ApplySynonyms(readIn)))
        .recall(List.of(new KeywordRecall(Relaxation.NONE, COUNTED)))
        .firstStage(new LinearFirstStage(List.of(), Map.of()), 0)
        .mix(new PlainMix());
  }
}
