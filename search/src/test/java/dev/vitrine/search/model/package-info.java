/// Tests of models.
@NullMarked
package dev.vitrine.search.model;

import org.jspecify.annotations.NullMarked;
