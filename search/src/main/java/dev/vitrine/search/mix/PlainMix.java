package dev.vitrine.search.mix;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.Mixer;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.stream.IntStream;

/// The plain list: candidates in their order, cut to the page.
public final class PlainMix implements Mixer {
  @Override
  public String name() {
    return "plain";
  }

  @Override
  public int[] mix(Understood understood, View view, Candidates candidates) {
    int from = Math.min(understood.query().from(), candidates.size());
    int to = Math.min(from + understood.query().size(), candidates.size());
    return IntStream.range(from, to).toArray();
  }
}
