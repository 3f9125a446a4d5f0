package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import dev.vitrine.serve.algolia.SynonymsJson;
import dev.vitrine.serve.rules.RuleJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// A change of rules or synonyms that is tried and not written.
///
/// @param id of the rule or the group that it is about
/// @param after the settings with the change
record Draft(String id, Settings after) {
  /// The fields of a request that tell it.
  static final List<String> FIELDS = List.of("rule", "without", "synonyms", "without_synonyms");

  /// Reads what is tried.
  ///
  /// @throws VitrineException BAD_REQUEST when none is told, or what is to go is not there
  static Draft read(ObjectNode body, Settings before) {
    var fields = new Fields(body);
    if (body.has("rule")) {
      Rule draft = RuleJson.read(body.path("rule"), "rule", "");
      return new Draft(draft.id(), before.ruledBy(with(without(before, draft.id()), draft)));
    }
    if (body.has("synonyms")) {
      Synonyms draft = SynonymsJson.read(body.path("synonyms"), "");
      List<Synonyms> others = without(before.synonyms(), draft.id());
      return new Draft(draft.id(), before.synonymous(with(others, draft)));
    }
    if (body.has("without_synonyms")) {
      String id = fields.text("without_synonyms");
      List<Synonyms> left = without(before.synonyms(), id);
      return gone(id, left.size() < before.synonyms().size(), before.synonymous(left));
    }
    String id = fields.text("without");
    List<Rule> left = without(before, id);
    return gone(id, left.size() < before.rules().size(), before.ruledBy(left));
  }

  private static Draft gone(String id, boolean was, Settings after) {
    if (!was) {
      throw VitrineException.badRequest(
          "'rule' must be a rule, or 'without' the id of one; or 'synonyms' a group, or"
              + " 'without_synonyms' the id of one");
    }
    return new Draft(id, after);
  }

  private static List<Rule> without(Settings settings, String id) {
    return settings.rules().stream().filter(rule -> !rule.id().equals(id)).toList();
  }

  private static List<Synonyms> without(List<Synonyms> groups, String id) {
    return groups.stream().filter(group -> !group.id().equals(id)).toList();
  }

  private static <T> List<T> with(List<T> others, T one) {
    var all = new ArrayList<T>(others);
    all.add(one);
    return all;
  }
}
