/// What does a learned model make of features? The forms that models have, their files, and how
/// they score; how they are learned is another module's. Start at {@link
/// dev.vitrine.search.model.RelevanceModel}.
@NullMarked
package dev.vitrine.search.model;

import org.jspecify.annotations.NullMarked;
