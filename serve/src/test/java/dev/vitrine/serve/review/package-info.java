/// Tests of reviews over HTTP.
@NullMarked
package dev.vitrine.serve.review;

import org.jspecify.annotations.NullMarked;
