/// How good are the answers on a judged set? Judged sets, metrics with their definitions and their
/// uncertainty, run files, and the comparison of two runs. It sees a shop only through {@link
/// dev.vitrine.kernel.shop.Catalogue}; it indexes nothing, trains nothing and ranks nothing. Start
/// at {@link dev.vitrine.learn.evaluate.Evaluation}.
@NullMarked
package dev.vitrine.learn.evaluate;

import org.jspecify.annotations.NullMarked;
