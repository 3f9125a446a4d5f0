/// Are pages kept as they were served?
@NullMarked
package dev.vitrine.signals.page;

import org.jspecify.annotations.NullMarked;
