package org.nimbench.ui.products.desk;

import java.util.List;
import org.nimbench.products.Release;
import org.nimbench.products.ReleaseOutlook;
import org.nimbench.work.Progress;

/** What leaves the workspace. Called on worker threads. */
public interface ExportDesk {
  /** What keeps a product from being written for a release, and what its readers would not see. */
  ReleaseOutlook outlook(String product, Release release, Progress progress);

  /**
   * Writes a product.
   *
   * @return what the release hides and why, as sentences; empty where partners see everything
   */
  List<String> export(String product, ExportAsk ask, Progress progress);

  /** Which files of a product left the workspace, the newest first. */
  List<Exported> exported(String product, Progress progress);
}
