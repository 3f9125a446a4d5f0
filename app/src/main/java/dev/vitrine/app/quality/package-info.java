/// How is a shop measured while it serves? The kept sets of its catalogues are asked through the
/// same door as shoppers, one set at a time, with as much of the cascade as is wished. Measures and
/// files are those of {@link dev.vitrine.learn.judging.ShopRun} and its neighbours. Start at {@link
/// dev.vitrine.app.quality.Bench}.
@NullMarked
package dev.vitrine.app.quality;

import org.jspecify.annotations.NullMarked;
