/// How is a page read? Click models, each with exact expectations and draws of the same chances.
/// Not for why a card attracts. Start at {@link dev.vitrine.simulate.click.ClickModel}.
@NullMarked
package dev.vitrine.simulate.click;

import org.jspecify.annotations.NullMarked;
