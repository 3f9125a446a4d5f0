/// What is it worth to show an item? Joins pages as they were served with what shoppers did, and
/// learns how likely a card is to be clicked, put into the cart, bought and sent back. Start at
/// {@link dev.vitrine.learn.value.ValueTraining}; what is served from it is a {@link
/// dev.vitrine.search.model.ValueModel}.
@NullMarked
package dev.vitrine.learn.value;

import org.jspecify.annotations.NullMarked;
