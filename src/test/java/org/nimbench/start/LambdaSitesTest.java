package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a class file is what Java itself writes down when the same lambdas run. */
class LambdaSitesTest {
  private static final String PROXY = "@lambda-proxy ";
  private static final String CALL = "@lambda-form-invoker ";
  private static final String NAME = SomeLambdas.class.getName().replace('.', '/');
  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  private static Set<String> found() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SomeLambdas.class.getResourceAsStream("SomeLambdas.class"))) {
      return LambdaSites.of(in);
    }
  }

  /** The list of classes that Java writes where every lambda runs. */
  private List<String> written() throws IOException, InterruptedException {
    Path list = folder.resolve("list");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:DumpLoadedClassList=" + list,
                "-cp",
                jar().toString(),
                SomeLambdas.class.getName())
            .inheritIO()
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readAllLines(list);
  }

  /** Java lists lambdas of a class that came from a jar only. */
  private Path jar() throws IOException {
    Path jar = folder.resolve("some.jar");
    try (InputStream in =
            Objects.requireNonNull(SomeLambdas.class.getResourceAsStream("SomeLambdas.class"));
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(NAME + ".class"));
      in.transferTo(out);
    }
    return jar;
  }

  @Test
  void theLambdasOfAClassAreThoseThatJavaListsWhenTheyRun() throws Exception {
    List<String> written = written();
    assertThat(found().stream().filter(line -> line.startsWith(PROXY)))
        .hasSize(SomeLambdas.HOW_MANY)
        .containsExactlyInAnyOrderElementsOf(
            written.stream().filter(line -> line.startsWith(PROXY + NAME)).toList());
  }

  @Test
  void theCallsThatMakeLambdasAreThoseThatJavaListsWhenTheyRun() throws Exception {
    // Of a method of an instance both calls are listed: which it is depends on who overrides it.
    assertThat(written())
        .containsAll(
            found().stream()
                .filter(line -> line.startsWith(CALL) && !line.contains(" invokeVirtual "))
                .toList());
  }

  /** What is not found asks for nothing: these are those of the lambda of an int, long, boolean. */
  @Test
  void theCallsOfALambdaAreToldByTheKindsOfWhatItTakes() throws IOException {
    String direct = CALL + "[LF_RESOLVE] java.lang.invoke.DirectMethodHandle$Holder ";
    assertThat(found())
        .contains(
            direct + "newInvokeSpecial LIJI_L",
            direct + "invokeSpecial LLIJI_L",
            direct + "invokeStatic LIJI_J",
            CALL + "[LF_RESOLVE] java.lang.invoke.Invokers$Holder linkToTargetMethod IJIL_L");
  }

  @Test
  void aClassWithoutLambdasHasNoLines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Object.class.getResourceAsStream("Object.class"))) {
      assertThat(LambdaSites.of(in)).isEmpty();
    }
  }

  @Test
  void whatIsNoClassFileIsRefused() {
    assertThatThrownBy(() -> LambdaSites.of(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
        .isInstanceOf(IOException.class);
  }
}
