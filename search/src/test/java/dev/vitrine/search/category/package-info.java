/// Tests of the prediction of categories.
@NullMarked
package dev.vitrine.search.category;

import org.jspecify.annotations.NullMarked;
