package dev.vitrine.learn.category;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.category.CategoryModel;
import dev.vitrine.search.category.Lesson;
import dev.vitrine.search.category.Shelves;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The training of all that a shop's items tell of where things stand: categories, and kinds where
/// there are several.
public final class ShelvesTraining {
  private final CategoryTraining categories = new CategoryTraining();
  private final CategoryTraining kinds = new CategoryTraining();
  private final Set<ItemKind> seen = EnumSet.noneOf(ItemKind.class);

  /// Reads what an item teaches.
  public void add(Lesson lesson, ItemKind kind) {
    categories.add(lesson);
    kinds.add(new Lesson(lesson.parts(), List.of(List.of(kind.word())), lesson.weight()));
    seen.add(kind);
  }

  /// How many items were read.
  public int items() {
    return kinds.lessons();
  }

  /// The training of categories alone.
  public CategoryTraining categories() {
    return categories;
  }

  /// Trains what there is enough of to learn from.
  ///
  /// @throws VitrineException BAD_REQUEST when there is neither
  public Shelves train(CategoryTraining.Told told) {
    Optional<CategoryModel> ofKinds =
        seen.size() > 1 && kinds.learnable().isEmpty()
            ? Optional.of(kinds.train(CategoryTraining.Told.NOBODY))
            : Optional.empty();
    Optional<String> lacking = categories.learnable();
    if (lacking.isPresent() && ofKinds.isEmpty()) {
      throw VitrineException.badRequest(lacking.get());
    }
    return new Shelves(
        lacking.isPresent() ? Optional.empty() : Optional.of(categories.train(told)), ofKinds);
  }
}
