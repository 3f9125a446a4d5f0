/// Tests of models.
@NullMarked
package dev.vitrine.search.brought;

import org.jspecify.annotations.NullMarked;
