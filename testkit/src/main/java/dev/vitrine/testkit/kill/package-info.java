/// What is left when a process is killed? Runs a class in a process of its own and kills it at a
/// moment that does not depend on how fast the machine is. Start at {@link
/// dev.vitrine.testkit.kill.Victim}.
@NullMarked
package dev.vitrine.testkit.kill;

import org.jspecify.annotations.NullMarked;
