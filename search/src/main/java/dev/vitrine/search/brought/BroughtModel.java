package dev.vitrine.search.brought;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.Grading;
import dev.vitrine.search.model.Model;
import dev.vitrine.search.model.RelevanceModel;

/// A model that another program trained.
///
/// @param model its trees, with all that is added to their sum
/// @param link what its scores mean
/// @param told which program and which objective, for people
public record BroughtModel(Model model, Link link, String told) {
  /// It as a model of relevance. Such a model says in which order items stand, and nothing of their
  /// grades: none is doubtful or bad. What an item gains is the probability that its score is the
  /// logit of.
  ///
  /// @param where names the file in errors
  /// @throws VitrineException BAD_REQUEST when it gives more scores than one
  public RelevanceModel relevance(String where) {
    if (model.outputs() != 1) {
      String many = where + ": gives " + model.outputs() + " scores a row";
      throw VitrineException.badRequest(many + "; a ranker gives one");
    }
    double slope = link.kind() == Link.Kind.LOGISTIC ? link.slope() : 1;
    double never = Double.NEGATIVE_INFINITY;
    var grading = new Grading(slope, new double[] {0, never, never}, new double[] {1, 0, 0, 0});
    return new RelevanceModel(model, grading, told);
  }
}
