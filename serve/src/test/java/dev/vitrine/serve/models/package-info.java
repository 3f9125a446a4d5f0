/// Tests of the choice of models.
@NullMarked
package dev.vitrine.serve.models;

import org.jspecify.annotations.NullMarked;
