/// Tests of the analysis of texts. Start reading at {@link dev.vitrine.index.text.IdentifiersTest}.
@NullMarked
package dev.vitrine.index.text;

import org.jspecify.annotations.NullMarked;
