package dev.vitrine.serve.simulations;

import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The runs of the simulated market that are kept with a shop. Safe for use by many threads.
public interface Simulations {
  /// A shop that has none.
  Simulations NONE = new NoSimulations();

  /// What may be asked for.
  Choices choices();

  /// Those that are kept, the latest first.
  List<Run> list();

  /// One of them.
  ///
  /// @throws VitrineException NOT_FOUND when there is none of that number
  Run run(long number);

  /// What its policies came to: a list in JSON, empty until the run is done.
  ///
  /// @throws VitrineException NOT_FOUND when there is none of that number
  String outcomes(long number);

  /// A drawing of what they came to, in SVG.
  ///
  /// @throws VitrineException NOT_FOUND when there is none of that number, or it is not done
  Path drawing(long number);

  /// Begins one beside the serving.
  ///
  /// @param by the name of who asked
  /// @throws VitrineException OVERLOADED while another one is under way
  Run begin(Asked asked, String by);

  /// Stops one that this server began; one that has ended stays as it is.
  ///
  /// @throws VitrineException BAD_REQUEST when another program runs it
  Run stop(long number);

  /// Removes one that has ended.
  ///
  /// @throws VitrineException BAD_REQUEST while it is under way
  void remove(long number);

  /// What is simulated.
  ///
  /// @param worlds how people choose and read, by name
  /// @param days that are judged
  /// @param learn days before these, in which shops may learn
  /// @param again days after which they learn again, 0 for never
  /// @param products for sale at the opening
  /// @param shoppers people who shop
  /// @param seed of goods, people and luck
  /// @param markets so many, of this seed and those after it
  /// @param policies ways of making pages, by name
  record Asked(
      List<String> worlds,
      int days,
      int learn,
      int again,
      int products,
      int shoppers,
      long seed,
      int markets,
      List<String> policies) {
    public Asked {
      worlds = List.copyOf(worlds);
      policies = List.copyOf(policies);
    }

    /// The days that all policies live through, in all markets of all worlds.
    public long steps() {
      return (long) worlds.size() * policies.size() * markets * (days + learn);
    }
  }

  /// One run.
  ///
  /// @param number counted from 1
  /// @param by the name of the key that began it, empty for the command line
  /// @param began when, in milliseconds since 1970
  /// @param ended when, 0 while it goes on
  /// @param note why it failed, empty where it did not
  /// @param doing what it is at, or was at last
  /// @param done days of `all`
  record Run(
      long number,
      String by,
      Asked asked,
      long began,
      long ended,
      State state,
      String note,
      String doing,
      long done,
      long all) {
    /// The same, ended.
    public Run ended(State how, String why, long at) {
      return new Run(number, by, asked, began, at, how, why, doing, done, all);
    }

    /// The same, further on.
    public Run at(String now, long days) {
      return new Run(number, by, asked, began, ended, state, note, now, days, all);
    }
  }

  /// How far a run is.
  enum State {
    RUNNING,
    DONE,
    FAILED,
    /// Somebody stopped it, or the server.
    STOPPED,
    /// Its program ended before it did.
    BROKEN_OFF
  }

  /// What may be asked for.
  ///
  /// @param worlds by name, with what each is
  /// @param policies by name, with what each is
  /// @param usual the policies that are compared unless others are wished
  /// @param most policies in one run
  /// @param limits of the numbers, by field
  /// @param measures what a policy comes to
  record Choices(
      Map<String, String> worlds,
      Map<String, String> policies,
      List<String> usual,
      int most,
      Map<String, Limit> limits,
      List<Measure> measures) {
    public Choices {
      usual = List.copyOf(usual);
      measures = List.copyOf(measures);
    }
  }

  /// The least and the most of a number, and what it is unless said otherwise.
  record Limit(long least, long most, long usual) {}

  /// A figure that policies are compared by.
  ///
  /// @param key in outcomes; its interval stands under the key with `_interval`, if it has one
  /// @param title in a few words
  /// @param what it is, in a sentence
  /// @param decimals that tell something
  record Measure(String key, String title, String what, int decimals) {}
}
