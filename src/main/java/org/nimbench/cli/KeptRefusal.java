package org.nimbench.cli;

import org.nimbench.disclosure.RefusalReport;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;

/** The report of a refusal that a workspace kept. */
final class KeptRefusal {
  private KeptRefusal() {}

  static RefusalReport read(Workspace workspace, Refusal refusal) {
    return RefusalReport.read(refusal.report(), workspace.file() + ", " + refusal.name());
  }
}
