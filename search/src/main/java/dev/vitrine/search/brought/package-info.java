/// Which models can be used that other programs trained? Reads the files of LightGBM and XGBoost as
/// they write them; how models score is not its business. Start at {@link
/// dev.vitrine.search.brought.ModelFile}.
@NullMarked
package dev.vitrine.search.brought;

import org.jspecify.annotations.NullMarked;
