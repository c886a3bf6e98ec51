package org.nimbench.start;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.products.OriginWords;
import org.nimbench.products.Origins;
import org.nimbench.ui.products.desk.OriginDesk;
import org.nimbench.work.Progress;

/** Tells of a workspace file where its figures came from. */
final class StoredOrigins implements OriginDesk {
  /** As they are now: no hash of an earlier print is asked for. */
  private static final String NOW = "";

  private final Origins origins;

  StoredOrigins(Origins origins) {
    this.origins = origins;
  }

  @Override
  public List<String> origin(String product, String figure, Progress progress) {
    return OriginWords.of(origins.of(product, figure, NOW));
  }

  @Override
  public Path rows(String product, String figure, Path file, Progress progress) {
    origins.write(origins.of(product, figure, NOW), file, false, progress);
    return file;
  }
}
