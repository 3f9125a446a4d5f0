/// What keeps an item from being found?
@NullMarked
package dev.vitrine.serve.items;

import org.jspecify.annotations.NullMarked;
