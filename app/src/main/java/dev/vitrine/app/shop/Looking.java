package dev.vitrine.app.shop;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.View;
import dev.vitrine.search.mix.PlainMix;
import dev.vitrine.search.witness.PageWitness;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// The answering of a query while every candidate is noted.
final class Looking {
  private static final int ALL = 100_000;

  private Looking() {}

  static Look of(Cascade usual, Query query, View view, Look.How how) {
    Cascade cascade = usual.without(how.without(), new PlainMix());
    var looked = new AtomicReference<Optional<LookedAt>>(Optional.empty());
    var witness = new PageWitness(ALL, List.of(), 0, l -> looked.set(Optional.of(l)));
    Answer answer = cascade.answer(query.explained(), view, witness);
    Optional<Fate> fate =
        how.item().isEmpty() ? Optional.empty() : Optional.of(cascade.why(query, view, how.item()));
    List<Look.Place> steps = usual.plan().places();
    List<Look.Word> words = TakenWords.of(cascade.read(query, view));
    return looked
        .get()
        .map(l -> new Look(answer, words, steps, l.models(), l.features(), told(l, how), fate))
        .orElseGet(() -> new Look(answer, words, steps, List.of(), List.of(), List.of(), fate));
  }

  private static List<Look.Candidate> told(LookedAt looked, Look.How how) {
    return looked.rows().stream()
        .limit(how.candidates())
        .map(row -> candidate(row, looked.recalls()))
        .toList();
  }

  private static Look.Candidate candidate(ServedRow row, List<String> recalls) {
    List<String> found =
        IntStream.range(0, recalls.size())
            .filter(bit -> (row.foundBy() >> bit & 1) == 1)
            .mapToObj(recalls::get)
            .toList();
    var values = new ArrayList<Double>();
    for (float value : row.features()) {
      values.add((double) value);
    }
    return new Look.Candidate(
        row.item(), row.position(), found, row.recall(), row.first(), row.last(), values);
  }
}
