/// What is a page truly worth? Why shoppers click, buy and send back, what is to be expected of any
/// page, the best that could have been shown, and how all this is summed up with intervals. None of
/// it is ever told to a shop. Start at {@link dev.vitrine.simulate.judge.Truth}.
@NullMarked
package dev.vitrine.simulate.judge;

import org.jspecify.annotations.NullMarked;
