package org.nimbench.ui.products.desk;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.work.Progress;

/** Where the figures of products came from. Called on worker threads. */
public interface OriginDesk {
  /** Records, method, data, imports and files it left in, as sentences. */
  List<String> origin(String product, String figure, Progress progress);

  /** Writes its records, counted by month and category as partners may see them, as CSV. */
  Path rows(String product, String figure, Path file, Progress progress);
}
