/// In which of the shop's categories does what a query means stand? Probabilities over the category
/// tree from a model file. Not for filtering: what is likely is never certain. Start at {@link
/// dev.vitrine.search.category.CategoryModel}.
@NullMarked
package dev.vitrine.search.category;

import org.jspecify.annotations.NullMarked;
