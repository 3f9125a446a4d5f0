/// Tests of the book of reviews: what it takes, what it comes to, and what it forgets.
@NullMarked
package dev.vitrine.signals.review;

import org.jspecify.annotations.NullMarked;
