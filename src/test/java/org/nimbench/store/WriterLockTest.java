package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2025-11-04T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void lettingGoASecondTimeLeavesTheLockOfTheNextHolderAlone() {
    Path workspace = folder.resolve("town.gpkg");
    WriterLock first = WriterLock.take(workspace, NOON);
    first.close();
    try (WriterLock second = WriterLock.take(workspace, NOON)) {
      String[] beside = folder.toFile().list();
      assertThat(beside).hasSize(1);
      first.close();
      assertThat(folder.toFile().list()).isEqualTo(beside);
      assertThat(second).isNotNull();
    }
    assertThat(folder.toFile().list()).isEmpty();
  }
}
