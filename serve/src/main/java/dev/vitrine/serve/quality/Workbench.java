package dev.vitrine.serve.quality;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Agreement;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import java.util.List;
import java.util.Map;

/// What is done with judged sets besides keeping them: finding what to judge, reading and writing
/// of files, measuring. Safe for use by many threads.
public interface Workbench {
  /// Where the sets are kept.
  Judgements judgements();

  /// How much of the cascade may work, the whole of it first.
  List<String> stages();

  /// What each measure is, by its key.
  Map<String, String> measures();

  /// Items that may be judged for a query: the first ones of each of some stages, each item once.
  ///
  /// @throws VitrineException BAD_REQUEST for stages that there are not
  List<String> pool(String catalogue, Topic topic, List<String> stages, int depth);

  /// How far judges agree.
  Agreement agreement(List<Judgement> judgements);

  /// What a file adds to a set.
  ///
  /// @param judge whose judgements they are, where the file does not say
  /// @throws VitrineException BAD_REQUEST naming the line that is wrong and why
  JudgementList read(String form, JudgementList set, String text, String judge);

  /// A set as a file.
  String write(String form, JudgementList set);

  /// A run as a file in TREC's form.
  String runFile(KeptRun run);

  /// Two runs of a set, query by query, as one JSON object.
  String compared(JudgementList set, KeptRun before, KeptRun after);

  /// Whether a text can be read as a filter.
  ///
  /// @throws VitrineException BAD_REQUEST naming where it cannot
  void checkFilter(String filter);

  /// Begins to measure a set in the background.
  ///
  /// @param by who asks for it
  /// @throws VitrineException OVERLOADED while another run is under way, BAD_REQUEST for an empty
  ///   set or stages that there are not
  Running begin(String catalogue, String set, String stages, String by);

  /// How far the run of a catalogue is, or was last.
  Running running(String catalogue);

  /// Ends the run of a catalogue, of which nothing is kept then.
  Running end(String catalogue);

  /// How far a run is.
  ///
  /// @param state `none`, `running`, `done`, `ended` or `failed`
  /// @param set the set that is measured; empty when none was
  /// @param stages how much of the cascade works
  /// @param done steps of `all`
  /// @param note why it failed; may be empty
  /// @param number the number under which it was kept; 0 while it was not
  record Running(
      String state, String set, String stages, long done, long all, String note, long number) {
    /// None since the start.
    public static final Running NONE = new Running("none", "", "", 0, 0, "", 0);
  }
}
