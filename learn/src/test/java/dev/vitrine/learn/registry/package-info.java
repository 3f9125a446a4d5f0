/// Tests of the registry of models.
@NullMarked
package dev.vitrine.learn.registry;

import org.jspecify.annotations.NullMarked;
