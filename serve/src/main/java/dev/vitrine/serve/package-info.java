/// How do clients talk to it? HTTP in and out, keys, limits and metrics. No ranking in here. Start
/// at {@link dev.vitrine.serve.Server}.
@NullMarked
package dev.vitrine.serve;

import org.jspecify.annotations.NullMarked;
