/// Do orders over HTTP keep to their limits?
@NullMarked
package dev.vitrine.serve.order;

import org.jspecify.annotations.NullMarked;
