/// What is our own interface? Plain JSON to search, explain, list catalogues and ask for health.
/// Start at {@link dev.vitrine.serve.v1.SearchV1}.
@NullMarked
package dev.vitrine.serve.v1;

import org.jspecify.annotations.NullMarked;
