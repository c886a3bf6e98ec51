package org.nimbench.intake;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.intake.codes.OwnCodes;
import org.nimbench.intake.layout.MappingJson;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.store.Batch;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;

/** Whether what imports left beside their records can still be read. */
final class KeptPapers {
  private final Workspace workspace;
  private final List<Problem> found = new ArrayList<>();

  private KeptPapers(Workspace workspace) {
    this.workspace = workspace;
  }

  static List<Problem> check(Workspace workspace) {
    KeptPapers papers = new KeptPapers(workspace);
    papers.read(() -> MappingMemory.all(workspace));
    papers.read(() -> OwnCodes.all(workspace));
    for (Batch batch : workspace.batches()) {
      workspace
          .ledger()
          .mappings(batch.id())
          .forEach((file, json) -> papers.read(() -> MappingJson.read(json, papers.where(file))));
    }
    for (Refusal refusal : workspace.ledger().refusals()) {
      papers.read(() -> RefusalReport.read(refusal.report(), papers.where(refusal.name())));
    }
    return papers.found;
  }

  private String where(String name) {
    return workspace.file() + ", " + name;
  }

  private void read(Runnable reading) {
    try {
      reading.run();
    } catch (ProblemException e) {
      found.add(e.problem());
    }
  }
}
