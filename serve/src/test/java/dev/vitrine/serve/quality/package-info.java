/// Do the addresses of judged sets do what they say? Over HTTP, with sets in memory and a bench
/// that measures nothing. Start at {@link dev.vitrine.serve.quality.JudgedSetsV1Test}.
@NullMarked
package dev.vitrine.serve.quality;

import org.jspecify.annotations.NullMarked;
