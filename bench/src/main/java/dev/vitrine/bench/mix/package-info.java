/// What does it cost to mix a page? Start at {@link dev.vitrine.bench.mix.MixCost}.
@NullMarked
package dev.vitrine.bench.mix;

import org.jspecify.annotations.NullMarked;
