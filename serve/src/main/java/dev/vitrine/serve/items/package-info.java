/// What is one item, as it was recorded, as the index has it, and to others? Not for searching.
/// Start at {@link dev.vitrine.serve.items.ItemsV1}.
@NullMarked
package dev.vitrine.serve.items;

import org.jspecify.annotations.NullMarked;
