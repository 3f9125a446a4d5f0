/// Which models can be used that other programs trained? Reads the files of LightGBM and XGBoost as
/// they write them, and rankers in the ONNX form; how models score is not its business, nor is
/// running what only a runtime can run. Start at {@link dev.vitrine.search.brought.ModelFile}.
@NullMarked
package dev.vitrine.search.brought;

import org.jspecify.annotations.NullMarked;
