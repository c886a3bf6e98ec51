/**
 * Measures how long the heavy methods take. Run by hand, never as a test: figures depend on the
 * machine, and the build must not. After {@code mvn test-compile dependency:build-classpath
 * -Dmdep.outputFile=target/cp}: {@code java -cp target/classes:target/test-classes:$(cat target/cp)
 * org.openjdk.jmh.Main KdeBenchmark}, or {@code org.nimbench.bench.ByHand} for a quick look.
 */
@NullMarked
package org.nimbench.bench;

import org.jspecify.annotations.NullMarked;
