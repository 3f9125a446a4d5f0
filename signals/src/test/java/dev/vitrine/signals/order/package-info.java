/// Does the order book keep its word?
@NullMarked
package dev.vitrine.signals.order;

import org.jspecify.annotations.NullMarked;
