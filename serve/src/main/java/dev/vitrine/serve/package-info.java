/// How do clients talk to it? HTTP in and out, keys, limits and metrics. No ranking in here.
@NullMarked
package dev.vitrine.serve;

import org.jspecify.annotations.NullMarked;
