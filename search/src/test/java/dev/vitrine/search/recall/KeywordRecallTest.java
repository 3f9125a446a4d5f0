package dev.vitrine.search.recall;

import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;

class KeywordRecallTest extends RecallContract {
  @Override
  protected Recall recall() {
    return new KeywordRecall(3, 1_000, 1_000);
  }

  @Override
  protected String finding() {
    return "kettle";
  }
}
